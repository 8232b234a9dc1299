package org.factpress.extract.place;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.factpress.extract.language.PhraseBook;
import org.factpress.extract.language.QuantityWords;
import org.factpress.extract.language.Sentence;
import org.factpress.extract.language.Token;
import org.factpress.extract.language.Vocabulary;
import org.factpress.extract.language.WordClass;
import org.factpress.extract.language.WordForm;
import org.factpress.extract.sentence.Amount;

/** Words that point to places named elsewhere: "these three cities", "in all districts", "nationwide". */
final class PlacePointers {
    private static final int NOUN_REACH = 6;
    private static final int WIDE_REACH = 8;
    private static final int MOST = 20;
    /** Phrases that count only at the head of a sentence, or only behind the amount. */
    private static final String OPENING = "opening";

    private static final String BEHIND = "behind";
    private final PhraseBook nationwide;
    private final PhraseBook worldwide;
    private final Set<String> placeNouns;
    private final int placeNoun;
    private final Map<String, BigDecimal> cardinals;
    private final QuantityWords words;

    PlacePointers(Vocabulary vocabulary, QuantityWords words) {
        this.words = words;
        this.nationwide = vocabulary.phrases("nationwide");
        this.worldwide = vocabulary.phrases("worldwide");
        this.placeNouns = vocabulary.words("places-nouns");
        this.placeNoun = vocabulary
                .lexicon()
                .phrases()
                .add(placeNouns.stream().map(word -> WordForm.of(word).stem()).toList());
        this.cardinals = vocabulary.decimals("cardinals");
    }

    /** "over 500 officers nationwide", "Nationwide, 76 died", "The national average is 49%". */
    boolean isNationwide(Sentence sentence, Amount amount, int previousEnd, int nextStart) {
        if (!nationwide.mayStartIn(sentence)) {
            return false;
        }
        int behind = Math.min(nextStart, amount.to() + WIDE_REACH);
        return names(nationwide, sentence, 0, BEHIND)
                || IntStream.range(amount.to(), behind).anyMatch(i -> names(nationwide, sentence, i, OPENING))
                || IntStream.range(previousEnd, amount.opening()).anyMatch(i -> names(nationwide, sentence, i, BEHIND));
    }

    /** @param not those phrases that do not count there */
    private static boolean names(PhraseBook phrases, Sentence sentence, int at, String not) {
        return phrases.startingAt(sentence, at)
                .map(match -> match.entry().column(0))
                .filter(where -> !where.equals(not) && (!where.equals(OPENING) || at == 0))
                .isPresent();
    }

    /** "10.6 million people fell ill worldwide": of no place in particular. */
    boolean isWorldwide(Sentence sentence) {
        return worldwide.mayStartIn(sentence)
                && IntStream.range(0, sentence.size()).anyMatch(i -> isWorldwide(sentence, i));
    }

    boolean isWorldwide(Sentence sentence, int at) {
        return worldwide.startingAt(sentence, at).isPresent();
    }

    /** Whether what the amount counts are places themselves: "three cities", "81 of 82 provinces". */
    boolean countsPlaces(Sentence sentence, Amount amount) {
        int at = amount.to();
        int end = Math.min(sentence.size(), at + NOUN_REACH);
        while (at < end && sentence.token(at).isWord() && !isPlaceNoun(sentence, at)) {
            if (words.isFunctionWord(sentence.token(at))
                    && !sentence.is(at, WordClass.OF)
                    && !sentence.is(at, WordClass.THE)) {
                return false;
            }
            at++;
        }
        return at < end && isPlaceNoun(sentence, at);
    }

    /** The places that the sentence points back or ahead to. */
    static List<String> pointedTo(PlaceScene scene, PlaceFocus focus) {
        List<String> numbered = scene.count().map(focus::numbering).orElse(List.of());
        return numbered.isEmpty() && scene.pointsPlainly() ? focus.group() : numbered;
    }

    /** "in three locations" where no three are named anywhere: what follows is not about the places before. */
    static boolean pointsNowhere(PlaceScene scene, PlaceFocus focus) {
        return scene.count().filter(count -> focus.numbering(count).isEmpty()).isPresent();
    }

    /** "the same cities", "these cities". */
    boolean pointsPlainly(Sentence sentence) {
        return sentence.has(WordClass.PLACE_POINTER)
                && IntStream.range(1, sentence.size())
                        .anyMatch(i -> sentence.is(i - 1, WordClass.PLACE_POINTER)
                                && isPlaceNoun(sentence, i)
                                && words.isPlural(sentence.token(i)));
    }

    /** "the three largest markets" in a sentence: three. */
    Optional<Integer> count(Sentence sentence) {
        if (!sentence.mayKnow(placeNoun)) {
            return Optional.empty();
        }
        for (int i = 0; i < sentence.size(); i++) {
            int count = number(sentence.token(i));
            if (count > 1 && isCountOfPlaces(sentence, i + 1)) {
                return Optional.of(count);
            }
        }
        return Optional.empty();
    }

    private boolean isCountOfPlaces(Sentence sentence, int from) {
        int noun = from;
        while (noun < from + NOUN_REACH - 1 && sentence.token(noun).isWord() && !isPlaceNoun(sentence, noun)) {
            noun++;
        }
        return isPlaceNoun(sentence, noun);
    }

    private int number(Token token) {
        if (token.isPlainWhole() && token.text().length() <= 2) {
            int value = Integer.parseInt(token.text());
            return value <= MOST ? value : 0;
        }
        BigDecimal value = token.isWord() ? cardinals.get(token.norm()) : null;
        return value != null && value.scale() <= 0 && value.intValue() <= MOST ? value.intValue() : 0;
    }

    private boolean isPlaceNoun(Sentence sentence, int at) {
        return sentence.mayKnow(at, placeNoun) && placeNouns.contains(sentence.norm(at));
    }
}
