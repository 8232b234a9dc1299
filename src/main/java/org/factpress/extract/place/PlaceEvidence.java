package org.factpress.extract.place;

import java.util.stream.IntStream;
import org.factpress.extract.language.Sentence;
import org.factpress.extract.language.Token;

/** Weighs whether a name alone, or a word beside it, is enough to call it a place. */
final class PlaceEvidence {
    private static final int WELL_KNOWN = 300;
    private static final int METROPOLIS = 2_000;
    private static final int TOWN = 80;
    private static final int NEARBY = 5;
    private final PlaceCues cues;
    private final PlaceSurroundings surroundings;

    PlaceEvidence(PlaceCues cues, PlaceSurroundings surroundings) {
        this.cues = cues;
        this.surroundings = surroundings;
    }

    /** What the sentence says of a name, before its neighbours are asked. */
    PlaceVerdict of(Sentence sentence, PlaceCandidate candidate, boolean titled) {
        if (surroundings.isPartOfName(sentence, candidate, titled)) {
            return PlaceVerdict.NO;
        }
        if (surroundings.isOfGovernment(sentence, candidate.from())) {
            return PlaceVerdict.BY_THE_WAY;
        }
        if (surroundings.isCalledPlace(sentence, candidate.from())
                || cues.is(PlaceCue.KIND, sentence.token(candidate.to()))
                || standsAlone(sentence, candidate)) {
            return PlaceVerdict.YES;
        }
        return switch (otherwise(sentence, candidate)) {
            case "time" -> PlaceVerdict.UNKNOWN;
            case "word" ->
                located(sentence, candidate, titled) && candidate.isWellKnown(TOWN)
                        ? PlaceVerdict.YES
                        : PlaceVerdict.UNKNOWN;
            case "person" -> ofPerson(sentence, candidate, titled);
            default ->
                located(sentence, candidate, false) || candidate.isWellKnown(WELL_KNOWN)
                        ? PlaceVerdict.YES
                        : PlaceVerdict.UNKNOWN;
        };
    }

    private PlaceVerdict ofPerson(Sentence sentence, PlaceCandidate candidate, boolean titled) {
        boolean speaks = cues.is(PlaceCue.SPEECH, sentence.token(candidate.to()));
        boolean known = candidate.isCountry() || candidate.isWellKnown(METROPOLIS);
        return !speaks && (known || located(sentence, candidate, titled)) ? PlaceVerdict.YES : PlaceVerdict.UNKNOWN;
    }

    private String otherwise(Sentence sentence, PlaceCandidate candidate) {
        Token token = sentence.token(candidate.from());
        boolean shout = candidate.to() - candidate.from() == 1
                && token.text().length() <= 3
                && isShouted(sentence, candidate.from())
                && token.text().equals(token.text().toUpperCase(java.util.Locale.ROOT));
        return shout ? "word" : candidate.to() - candidate.from() == 1 ? cues.otherwise(token.stem()) : "";
    }

    private static boolean isShouted(Sentence sentence, int at) {
        return IntStream.rangeClosed(at - NEARBY, at + NEARBY)
                .mapToObj(sentence::token)
                .filter(Token::isWord)
                .allMatch(token -> token.text().equals(token.text().toUpperCase(java.util.Locale.ROOT)));
    }

    /** "in Reading", "across northern Split": but in a title every word is written large. */
    private boolean located(Sentence sentence, PlaceCandidate candidate, boolean titled) {
        int at = candidate.from() - 1;
        while (cues.is(PlaceCue.SIDE, sentence.token(at)) || cues.is(PlaceCue.ARTICLE, sentence.token(at))) {
            at--;
        }
        boolean elided = PlaceNameMatcher.elided(sentence.token(candidate.from())) > 0;
        return !titled && (elided || cues.is(PlaceCue.IN, sentence.token(at)));
    }

    /** A heading or a cell that holds nothing but the name. */
    private static boolean standsAlone(Sentence sentence, PlaceCandidate candidate) {
        boolean whole = sentence.start() == sentence.block().start()
                && sentence.end() >= sentence.block().end() - 1;
        return whole
                && IntStream.range(0, sentence.size())
                        .filter(i -> i < candidate.from() || i >= candidate.to())
                        .noneMatch(i -> sentence.token(i).isWord());
    }
}
