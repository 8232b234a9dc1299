package org.factpress.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds countries, cities and demonyms, and joins cities named in one breath. */
final class Gazetteer {
    private static final Set<String> REGIONS = Set.of(
            "province",
            "district",
            "county",
            "region",
            "governorate",
            "prefecture",
            "municipality",
            "oblast",
            "parish",
            "territory",
            "island",
            "islands",
            "valley");
    private static final int LONGEST_NAME = 3;
    private static final Set<String> JOINTS = Set.of(",", "and", "&", "or", "/", ";");
    private final Map<String, String> countries = new HashMap<>();
    private final PhraseBook places;
    private final QuantityWords words;
    private final Set<String> nameTails;

    Gazetteer(Vocabulary vocabulary, QuantityWords words) {
        this.words = words;
        this.nameTails = vocabulary.words("name-tails");
        List<Vocabulary.Entry> lower = new ArrayList<>();
        for (Vocabulary.Entry entry : vocabulary.table("places")) {
            if (entry.column(0).equals("city")) {
                countries.put(entry.phrase(), entry.column(1));
            }
            lower.add(new Vocabulary.Entry(
                    Lexer.norm(entry.phrase()), List.of(entry.phrase(), entry.column(0), entry.column(1))));
        }
        this.places = new PhraseBook(lower, vocabulary.typography());
    }

    /** The country that a city lies in. */
    Optional<String> countryOf(String city) {
        return Optional.ofNullable(countries.get(city));
    }

    List<PlaceMention> in(Sentence sentence) {
        List<PlaceMention> mentions = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            Optional<PlaceMention> mention = at(sentence, i);
            if (mention.isPresent()) {
                join(sentence, mentions, mention.get());
                i = mention.get().to() - 1;
            }
        }
        return mentions;
    }

    private Optional<PlaceMention> at(Sentence sentence, int i) {
        if (!sentence.token(i).isWord()
                || !Character.isUpperCase(sentence.token(i).text().charAt(0))
                        && !sentence.norm(i).equals("the")) {
            return Optional.empty();
        }
        return places.startingAt(sentence, i)
                .filter(match -> !isMoney(sentence, match.to()))
                .filter(match -> !nameTails.contains(sentence.norm(match.to())))
                .filter(match -> allCapitalised(sentence, match.from(), match.to()))
                .filter(match ->
                        !partOfName(sentence, match.from(), match.entry().column(1)))
                .map(match -> mention(match.from(), match.to(), match.entry()))
                .or(() -> region(sentence, i));
    }

    /** "Northern Province", "Greater Harbour District": a name that says itself that it is a place. */
    private Optional<PlaceMention> region(Sentence sentence, int from) {
        int to = from;
        while (to < from + LONGEST_NAME
                && sentence.token(to).isCapitalised()
                && !words.isFunctionWord(sentence.token(to))
                && !REGIONS.contains(sentence.norm(to))) {
            to++;
        }
        boolean named = to > from
                && REGIONS.contains(sentence.norm(to))
                && sentence.token(to).isCapitalised();
        return named && !sentence.token(to + 1).isCapitalised()
                ? Optional.of(new PlaceMention(from, to + 1, List.of(name(sentence, from, to + 1)), false, false))
                : Optional.empty();
    }

    private static String name(Sentence sentence, int from, int to) {
        return sentence.tokens().subList(from, to).stream().map(Token::text).collect(Collectors.joining(" "));
    }

    /** "US$ 70 million": the name belongs to the currency. */
    private static boolean isMoney(Sentence sentence, int next) {
        return sentence.norm(next).equals("$") || sentence.norm(next).equals("dollars");
    }

    private static boolean allCapitalised(Sentence sentence, int from, int to) {
        return sentence.token(to - 1).isCapitalised() || sentence.token(from).isCapitalised() && to - from > 1;
    }

    /** "Relief Fund Canada", "Mayor London": a place right behind a capitalised word belongs to a name. */
    private boolean partOfName(Sentence sentence, int from, String kind) {
        Token before = sentence.token(from - 1);
        boolean name = before.isCapitalised()
                && !words.isFunctionWord(before)
                && !before.norm().endsWith("'s");
        boolean capitals = sentence.token(from).text().length() > 3
                && sentence.token(from)
                        .text()
                        .equals(sentence.token(from).text().toUpperCase(java.util.Locale.ROOT));
        return !kind.equals("demonym")
                && !capitals
                && name
                && places.endingBefore(sentence, from).isEmpty();
    }

    private static PlaceMention mention(int from, int to, Vocabulary.Entry entry) {
        String kind = entry.column(1);
        String name = kind.equals("demonym") || kind.equals("alias") ? entry.column(2) : entry.column(0);
        return new PlaceMention(from, to, List.of(name), kind.equals("demonym"), !kind.equals("city"));
    }

    private static void join(Sentence sentence, List<PlaceMention> mentions, PlaceMention next) {
        PlaceMention last = mentions.isEmpty() ? null : mentions.get(mentions.size() - 1);
        if (last == null
                || next.demonym()
                || last.demonym()
                || last.country() != next.country()
                || !joined(sentence, last.to(), next.from())) {
            mentions.add(next);
            return;
        }
        List<String> names = new ArrayList<>(last.names());
        next.names().stream().filter(name -> !names.contains(name)).forEach(names::add);
        mentions.set(
                mentions.size() - 1,
                new PlaceMention(last.from(), next.to(), List.copyOf(names), false, last.country()));
    }

    private static boolean joined(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!JOINTS.contains(sentence.norm(i))) {
                return false;
            }
        }
        return to > from;
    }
}
