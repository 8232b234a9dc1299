package org.factpress.extract.place;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.factpress.extract.language.QuantityWords;
import org.factpress.extract.language.Sentence;
import org.factpress.extract.language.Token;
import org.factpress.extract.language.TokenKind;
import org.factpress.extract.language.WordClass;
import org.factpress.extract.sentence.PlaceMention;

/** Takes an unknown name for a place where its sentence sets a scene there: "a school in Kuriga", "In Karshiyaka, nights". */
final class PlaceByScene {
    private static final int LONGEST_NAME = 3;
    private final PlaceCues cues;
    private final QuantityWords words;
    /** "In Windows 10" numbers a thing; "in Palmeda 7,240 adults" counts at a place. */
    private static final int LONGEST_LABEL = 4;

    private final PlaceNameMatcher matcher;
    private final String language;

    PlaceByScene(PlaceCues cues, QuantityWords words, PlaceNameMatcher matcher, String language) {
        this.language = language;
        this.cues = cues;
        this.words = words;
        this.matcher = matcher;
    }

    Optional<PlaceMention> at(Sentence sentence, int from) {
        boolean near = isNear(sentence, from);
        if (!near && !sentence.is(from - 1, WordClass.SCENE_LINK) || !isName(sentence, from)) {
            return Optional.empty();
        }
        int to = from;
        while (to < from + LONGEST_NAME && isName(sentence, to)) {
            to++;
        }
        boolean scene = (near || isSceneBefore(sentence, from - 2)) && isClosed(sentence, to);
        return scene && !isKnown(sentence, from, to)
                ? Optional.of(new PlaceMention(from, to, List.of(name(sentence, from, to)), false, false))
                : Optional.empty();
    }

    /** "who smoke daily in Westby": behind any word, where the document elsewhere tells that Westby is a place. */
    Optional<PlaceMention> recurring(Sentence sentence, int from, Set<String> sure) {
        if (sure.isEmpty() || !sentence.is(from - 1, WordClass.LOCATIVE) || !isName(sentence, from)) {
            return Optional.empty();
        }
        int to = from;
        while (to < from + LONGEST_NAME && isName(sentence, to)) {
            to++;
        }
        String name = name(sentence, from, to);
        return isClosed(sentence, to) && sure.contains(name)
                ? Optional.of(new PlaceMention(from, to, List.of(name), false, false))
                : Optional.empty();
    }

    /** "près de Tarfaya", "autour d'Annecy": what is near is a place. */
    private static boolean isNear(Sentence sentence, int from) {
        boolean elided = PlaceNameMatcher.elided(sentence.token(from)) > 0;
        return sentence.is(from - 1, WordClass.NEAR_LINK) && elided
                || sentence.is(from - 1, WordClass.OF) && sentence.is(from - 2, WordClass.NEAR_LINK);
    }

    /** The first name of a dateline, whatever it is: "GALLE -", "LARISSA, Greece, March 3 -". */
    Optional<PlaceMention> opening(Sentence sentence, int dateline) {
        int to = 0;
        while (to < Math.min(dateline, LONGEST_NAME) && isName(sentence, to)) {
            to++;
        }
        // "SPEAKING NOTES - reception", "MEDIA RELEASE - 9 June": what names a kind of text is no place, nor what
        // stands before it.
        if (to < dateline && sentence.is(to, WordClass.NO_SCENE)) {
            return Optional.empty();
        }
        Optional<PlaceCandidate> known = matcher.at(sentence, 0);
        String first = sentence.token(0).text();
        boolean told = known.isPresent() || first.equals(first.toUpperCase(Locale.ROOT));
        boolean dashed = to > 0 && told && sentence.token(dateline).isDash();
        String name = known.map(place -> place.likeliest().nameIn(language)).orElse(name(sentence, 0, to));
        return dashed ? Optional.of(new PlaceMention(0, to, List.of(name), false, false)) : Optional.empty();
    }

    private boolean isName(Sentence sentence, int at) {
        Token token = sentence.token(at);
        return PlaceSurroundings.isLarge(token)
                && !words.isFunctionWord(token)
                && !cues.isTime(token)
                && !cues.isDemonym(token)
                && !cues.isNumber(token)
                && !cues.is(PlaceCue.BODY_NAME, token)
                && !cues.is(PlaceCue.BODY, token)
                && !sentence.is(at, WordClass.NO_SCENE);
    }

    /** A noun that may stand somewhere, or the beginning of a clause. */
    private boolean isSceneBefore(Sentence sentence, int at) {
        Token token = sentence.token(at);
        boolean opens = at < 0 || !token.isWord();
        boolean noun = token.isWord()
                && !token.isCapitalised()
                && !words.isVerb(token)
                && !words.isFunctionWord(token)
                && !sentence.is(at, WordClass.STAKE)
                && !sentence.is(at, WordClass.PARTICIPLE)
                && !token.norm().endsWith("ing")
                && !token.norm().endsWith("ly");
        return opens || noun;
    }

    private boolean isClosed(Sentence sentence, int to) {
        Token next = sentence.token(to);
        return !next.isCapitalised()
                && !(next.is(TokenKind.NUMBER) && next.text().length() <= LONGEST_LABEL)
                && !next.is(TokenKind.ALNUM)
                && !next.isDash()
                && !next.is("&")
                && !sentence.norm(to - 1).endsWith("'s");
    }

    /** A name in capitals that is no word but initials, or one that the gazetteer has its own opinion of. */
    private boolean isKnown(Sentence sentence, int from, int to) {
        boolean initials = to - from == 1
                && sentence.token(from)
                        .text()
                        .equals(sentence.token(from).text().toUpperCase(Locale.ROOT));
        boolean sided = to - from > 1 && cues.is(PlaceCue.SIDE, sentence.token(from));
        return initials
                || matcher.at(sentence, from)
                        .filter(known -> !sided || known.to() >= to)
                        .isPresent();
    }

    private static String name(Sentence sentence, int from, int to) {
        return sentence.tokens().subList(from, to).stream()
                .map(Token::text)
                .map(PlaceByScene::written)
                .collect(Collectors.joining(" "))
                .substring(PlaceNameMatcher.elided(sentence.token(from)));
    }

    /** "GALLE" is Galle. */
    private static String written(String word) {
        boolean shouted = word.length() > 3 && word.equals(word.toUpperCase(Locale.ROOT));
        return shouted ? word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT) : word;
    }
}
