package org.factpress.extract.place;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.factpress.extract.language.QuantityWords;
import org.factpress.extract.language.Sentence;
import org.factpress.extract.language.Token;
import org.factpress.extract.language.WordClass;
import org.factpress.extract.sentence.PlaceMention;
import org.factpress.gazetteer.Place;
import org.factpress.gazetteer.PlaceKind;

/** Recognises places by the noun beside their name: "Northern Province", "Kirivong district", "the village of Anlong". */
final class PlaceByNoun {
    private static final int LONGEST_NAME = 3;
    private final PlaceCues cues;
    private final QuantityWords words;
    private final PlaceNameMatcher matcher;
    private final PlaceSurroundings surroundings;
    private final String language;

    PlaceByNoun(
            PlaceCues cues,
            QuantityWords words,
            PlaceNameMatcher matcher,
            PlaceSurroundings surroundings,
            String language) {
        this.cues = cues;
        this.words = words;
        this.matcher = matcher;
        this.surroundings = surroundings;
        this.language = language;
    }

    Optional<PlaceMention> at(Sentence sentence, int from) {
        return before(sentence, from).or(() -> behind(sentence, from));
    }

    /** "Kandal province": a known region keeps its own name, any other is called as it is written. */
    private Optional<PlaceMention> before(Sentence sentence, int from) {
        int noun = nameEnd(sentence, from);
        if (noun == from) {
            return Optional.empty();
        }
        Token word = sentence.token(noun);
        boolean large = word.isCapitalised();
        boolean named = (cues.is(PlaceCue.KIND, word) || cues.is(PlaceCue.PART, word))
                && !(large && sentence.token(noun + 1).isCapitalised())
                && !isNameWord(sentence.token(from - 1));
        // At the head of a sentence a single word has its capital from there: "Health district", "Each province".
        return named
                        && (large
                                || from > 0 && !cues.is(PlaceCue.SIDE, sentence.token(noun - 1))
                                || known(sentence, from, noun).isPresent())
                ? Optional.of(mention(sentence, from, noun))
                : Optional.empty();
    }

    private int nameEnd(Sentence sentence, int from) {
        if (from == 0 && sentence.is(from, WordClass.LOCATIVE)) {
            return from;
        }
        int to = from;
        while (to < from + LONGEST_NAME && isNameWord(sentence.token(to))) {
            to++;
        }
        return to;
    }

    private boolean isNameWord(Token token) {
        return PlaceSurroundings.isLarge(token)
                && !words.isFunctionWord(token)
                && !cues.is(PlaceCue.KIND, token)
                && !cues.is(PlaceCue.PART, token)
                && !cues.isTime(token)
                && !cues.isDemonym(token)
                && !cues.isNumber(token)
                && !token.norm().endsWith("'s");
    }

    private PlaceMention mention(Sentence sentence, int from, int noun) {
        String name = known(sentence, from, noun)
                .filter(place -> fits(place, sentence.token(noun)))
                .map(place -> place.nameIn(language))
                .orElseGet(() -> name(sentence, from, isPlainNoun(sentence, from, noun) ? noun : noun + 1));
        return new PlaceMention(from, noun + 1, List.of(name), false, false);
    }

    /** "Zomba district", "Tana River counties": a name that is known without its noun, and one noun for several names. */
    private boolean isPlainNoun(Sentence sentence, int from, int noun) {
        Token word = sentence.token(noun);
        boolean several = words.isPlural(word);
        boolean known = matcher.at(sentence, from)
                .filter(candidate -> candidate.to() == noun)
                .isPresent();
        return !word.isCapitalised() && (several || known);
    }

    private Optional<Place> known(Sentence sentence, int from, int noun) {
        return matcher.at(sentence, from)
                .filter(candidate -> candidate.to() == noun)
                .flatMap(candidate -> candidate.readings().stream()
                        .filter(place -> fits(place, sentence.token(noun)))
                        .findFirst());
    }

    /** Kampot province is the region of that name; Orange County is no part of the city of Orange. */
    private boolean fits(Place place, Token noun) {
        return cues.is(PlaceCue.KIND, noun) && (place.kind() == PlaceKind.REGION || place.kind() == PlaceKind.CITY);
    }

    /** "the village of Anlong", where the name is not in the gazetteer. */
    private Optional<PlaceMention> behind(Sentence sentence, int from) {
        int to = nameEnd(sentence, from);
        boolean called = to > from
                && surroundings.isCalledPlace(sentence, from)
                && matcher.at(sentence, from).isEmpty()
                && !sentence.token(surroundings.beforeOf(sentence, from)).isCapitalised();
        return called
                ? Optional.of(new PlaceMention(from, to, List.of(name(sentence, from, to)), false, false))
                : Optional.empty();
    }

    private static String name(Sentence sentence, int from, int to) {
        int elided = PlaceNameMatcher.elided(sentence.token(from));
        return sentence.tokens().subList(from, to).stream()
                .map(Token::text)
                .collect(Collectors.joining(" "))
                .substring(elided);
    }
}
