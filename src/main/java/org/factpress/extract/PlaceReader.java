package org.factpress.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.factpress.model.FigureKind;
import org.factpress.model.Zone;

/** The places an amount speaks of: named beside it, pointed back to, or carried on from before. */
final class PlaceReader {
    /** So many places may be pointed back to by their number. */
    private static final int MANY = 8;

    private static final int REACH = 14;
    private static final int COMPARED_REACH = 12;
    private final Set<String> comparisons;
    private final PhraseBook nationwide;
    private final Set<String> placeNouns;
    private final Map<String, Integer> few;

    PlaceReader(Vocabulary vocabulary) {
        this.nationwide = vocabulary.phrases("nationwide");
        this.comparisons = vocabulary.words("comparisons");
        this.placeNouns = vocabulary.words("places-nouns");
        this.few = vocabulary.decimals("cardinals").entrySet().stream()
                .filter(word -> word.getValue().intValue() <= MANY)
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, word -> word.getValue().intValue()));
    }

    Found<List<String>> of(
            Sentence sentence, List<PlaceMention> mentions, Amount amount, int nextStart, DocumentContext context) {
        boolean counts = amount.noun().unit() != null || amount.is(FigureKind.MONEY) || amount.is(FigureKind.DURATION);
        if (counts && isNationwide(sentence, amount, nextStart) && country(mentions, context) != null) {
            return Found.here(List.of(country(mentions, context)), "place: the whole country");
        }
        Optional<PlaceMention> named =
                following(sentence, mentions, amount, nextStart).or(() -> nearest(sentence, mentions, amount));
        if (named.isPresent()) {
            return Found.here(named.get().names(), "place: named in the sentence");
        }
        List<String> pointed = pointedTo(sentence, context);
        if (!pointed.isEmpty()) {
            return Found.inherited(pointed, "place: pointed back to");
        }
        if (!counts && (context.placesUnknown() || pointsNowhere(sentence, context))) {
            return Found.nothing();
        }
        return counts ? ofCount(mentions, context) : ofRate(mentions, context);
    }

    private static @org.jspecify.annotations.Nullable String country(
            List<PlaceMention> mentions, DocumentContext context) {
        return mentions.stream()
                .filter(PlaceMention::country)
                .map(mention -> mention.names().get(0))
                .findFirst()
                .orElse(context.country());
    }

    private boolean isNationwide(Sentence sentence, Amount amount, int nextStart) {
        return IntStream.range(amount.to(), Math.min(nextStart, amount.to() + 8))
                .anyMatch(i -> nationwide.startingAt(sentence, i).isPresent());
    }

    private static Optional<PlaceMention> following(
            Sentence sentence, List<PlaceMention> mentions, Amount amount, int nextStart) {
        return mentions.stream()
                .filter(mention -> !mention.demonym()
                        && mention.from() >= amount.to()
                        && mention.from() < Math.min(nextStart, amount.to() + REACH))
                .filter(mention -> sentence.is(mention.from() - 1, WordClass.PLACE_LINK)
                        || sentence.norm(mention.from() - 1).equals("–")
                        || sentence.norm(mention.from() - 1).equals("—"))
                .findFirst();
    }

    private Optional<PlaceMention> nearest(Sentence sentence, List<PlaceMention> mentions, Amount amount) {
        Optional<PlaceMention> before = mentions.stream()
                .filter(mention -> !mention.demonym() && mention.from() < amount.opening())
                .max(Comparator.comparingInt(PlaceMention::from));
        return before.or(() -> mentions.stream()
                .filter(mention -> !mention.demonym() && !isCompared(sentence, amount.to(), mention.from()))
                .findFirst());
    }

    /** "16%, compared with 92% in Denmark": the place is that of the other number. */
    private boolean isCompared(Sentence sentence, int from, int place) {
        return IntStream.range(Math.max(from, place - COMPARED_REACH), place)
                .anyMatch(i -> comparisons.contains(sentence.norm(i)));
    }

    /** "these three cities", "the three largest markets": the places last named together that were so many. */
    private List<String> pointedTo(Sentence sentence, DocumentContext context) {
        List<String> numbered = pointer(sentence).map(context::placesNumbering).orElse(List.of());
        return numbered.isEmpty() && pointsPlainly(sentence) ? context.lastGroup() : numbered;
    }

    /** "the same cities", "these cities". */
    private boolean pointsPlainly(Sentence sentence) {
        return IntStream.range(1, sentence.size())
                .anyMatch(i -> sentence.is(i - 1, WordClass.PLACE_POINTER)
                        && sentence.norm(i).endsWith("s")
                        && placeNouns.contains(sentence.norm(i)));
    }

    private static Found<List<String>> ofCount(List<PlaceMention> mentions, DocumentContext context) {
        Optional<PlaceMention> demonym =
                mentions.stream().filter(PlaceMention::demonym).findFirst();
        if (demonym.isPresent()) {
            return Found.here(demonym.get().names(), "place: from a name of its people");
        }
        return context.country() != null
                ? Found.inherited(List.of(context.country()), "place: the country last named")
                : carried(context);
    }

    private static Found<List<String>> ofRate(List<PlaceMention> mentions, DocumentContext context) {
        if (!context.lastPlaces().isEmpty()) {
            return carried(context);
        }
        return ofCount(mentions, context);
    }

    private static Found<List<String>> carried(DocumentContext context) {
        return context.lastPlaces().isEmpty()
                ? Found.nothing()
                : Found.inherited(context.lastPlaces(), "place: carried on from before");
    }

    /** "the line to Spain", "trade with Chad": named on the way, and not what the text goes on about. */
    private static boolean isAway(Sentence sentence, PlaceMention mention) {
        return sentence.is(mention.from() - 1, WordClass.PLACE_AWAY);
    }

    /** Keeps in mind the places and the country of a sentence; a lone city only where the sentence measures something. */
    void remember(Piece piece, List<Amount> amounts, DocumentContext context) {
        if (piece.work().zone() == Zone.HEADING) {
            context.startSection();
        }
        List<String> pointed = pointedTo(piece.sentence(), context);
        if (!pointed.isEmpty() && piece.places().stream().allMatch(PlaceMention::demonym)) {
            context.places(pointed);
        }
        boolean measures =
                amounts.stream().anyMatch(amount -> amount.noun().unit() == null && !amount.is(FigureKind.DURATION));
        for (PlaceMention mention : piece.places()) {
            boolean away = isAway(piece.sentence(), mention) || isCompared(piece.sentence(), 0, mention.from());
            if (away && context.country() != null) {
                continue;
            }
            if (mention.country()) {
                context.country(mention.names().get(0));
            }
            if (!mention.demonym() && (mention.names().size() > 1 || measures)) {
                context.places(mention.names());
            }
        }
        if (piece.places().stream().allMatch(PlaceMention::demonym)
                && measures
                && pointsNowhere(piece.sentence(), context)) {
            context.noPlaces();
        }
    }

    /** "in three locations" where no three were named: what follows is not about the places before. */
    private boolean pointsNowhere(Sentence sentence, DocumentContext context) {
        return pointer(sentence)
                .filter(count -> context.placesNumbering(count).isEmpty())
                .isPresent();
    }

    private Optional<Integer> pointer(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            int count = few.getOrDefault(sentence.norm(i), 0);
            int noun = i + 1;
            while (count >= 2
                    && noun < i + 6
                    && (sentence.token(noun).isWord())
                    && !placeNouns.contains(sentence.norm(noun))) {
                noun++;
            }
            if (count >= 2 && placeNouns.contains(sentence.norm(noun))) {
                return Optional.of(count);
            }
        }
        return Optional.empty();
    }
}
