package org.factpress.extract;

import java.util.List;
import java.util.Optional;
import org.factpress.gazetteer.Gazetteer;
import org.factpress.gazetteer.Place;
import org.factpress.gazetteer.PlaceKind;
import org.factpress.gazetteer.PlaceNames;
import org.jspecify.annotations.Nullable;

/** Finds the longest name of the gazetteer that begins at a token. */
final class PlaceNameMatcher {
    private static final int LONGEST = 12;
    private final PlaceCues cues;

    PlaceNameMatcher(PlaceCues cues) {
        this.cues = cues;
    }

    Optional<PlaceCandidate> at(Sentence sentence, int from) {
        if (!mayBegin(sentence.token(from))) {
            return Optional.empty();
        }
        @Nullable PlaceCandidate longest = null;
        StringBuilder words = new StringBuilder();
        for (int to = from + 1; to <= Math.min(sentence.size(), from + LONGEST); to++) {
            Token last = sentence.token(to - 1);
            String name = words + bare(last);
            if (!mayStand(last) || !Gazetteer.standard().begins(name)) {
                break;
            }
            PlaceCandidate candidate = candidate(sentence, from, to, name);
            longest = candidate == null ? longest : candidate;
            words.append(last.text()).append(' ');
        }
        return Optional.ofNullable(longest);
    }

    private boolean mayBegin(Token token) {
        return isNamelike(token) || cues.is("article", token) || cues.is("opening", token);
    }

    private static boolean isNamelike(Token token) {
        return (token.isWord() || token.is(TokenKind.ALNUM))
                && Character.isUpperCase(token.text().charAt(0));
    }

    private static boolean mayStand(Token token) {
        return token.isWord()
                || token.is(TokenKind.ALNUM)
                || token.isDash()
                || token.is(".")
                || token.is(",")
                || token.is("&");
    }

    /** The token without a possessive ending. */
    private static String bare(Token token) {
        int ending = token.norm().endsWith("'s") ? 2 : 0;
        String text = token.text();
        return text.substring(0, text.length() - ending);
    }

    private static @Nullable PlaceCandidate candidate(Sentence sentence, int from, int to, String name) {
        Token last = sentence.token(to - 1);
        if (!last.isWord() && !last.is(TokenKind.ALNUM)) {
            return null;
        }
        List<Place> readings = Gazetteer.standard().named(name);
        boolean written = isNamelike(sentence.token(from)) && isNamelike(last)
                || to - from > 1 && isNamelike(last)
                || to - from > 1 && isNamelike(sentence.token(from));
        boolean known = !readings.isEmpty() && (written || readings.get(0).kind() == PlaceKind.GROUP && to - from > 1);
        return known ? new PlaceCandidate(from, to, PlaceNames.key(name), readings) : null;
    }
}
