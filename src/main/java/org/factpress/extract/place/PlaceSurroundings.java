package org.factpress.extract.place;

import java.util.Set;
import org.factpress.extract.language.QuantityWords;
import org.factpress.extract.language.Sentence;
import org.factpress.extract.language.Token;
import org.factpress.extract.language.Vocabulary;
import org.factpress.extract.language.WordClass;

/** What stands around a name, and whether it is part of a longer one: "New York Times", "Michael Jordan". */
final class PlaceSurroundings {
    private static final int LONGEST_NAME = 16;
    private static final int LONGEST_VENUE = 3;
    private final QuantityWords words;
    private final PlaceCues cues;
    private final PlaceNameMatcher matcher;
    private final Set<String> nameTails;

    PlaceSurroundings(Vocabulary vocabulary, QuantityWords words, PlaceCues cues, PlaceNameMatcher matcher) {
        this.words = words;
        this.cues = cues;
        this.matcher = matcher;
        this.nameTails = vocabulary.words("name-tails");
    }

    /** Whether the name belongs to a longer name, a currency or a compound. */
    boolean isPartOfName(Sentence sentence, PlaceCandidate candidate, boolean titled) {
        return goesOn(sentence, candidate.to(), titled) && !isVenue(sentence, candidate)
                || isLedByName(sentence, candidate, titled)
                || nameOf(sentence, candidate.from(), titled);
    }

    /** "at Leeds Crown Court": a house that stands in the town it is called after. */
    private boolean isVenue(Sentence sentence, PlaceCandidate candidate) {
        int to = candidate.to();
        while (to < candidate.to() + LONGEST_VENUE && sentence.token(to).isCapitalised()) {
            to++;
        }
        return sentence.is(candidate.from() - 1, WordClass.LOCATIVE)
                && to > candidate.to()
                && sentence.is(to - 1, WordClass.VENUE);
    }

    /** "US$ 70", "Paris Agreement", "Manchester United", "Geneva-based". */
    private boolean goesOn(Sentence sentence, int to, boolean titled) {
        Token next = sentence.token(to);
        if (sentence.is(to, WordClass.MONEY_NAME) || nameTails.contains(next.norm())) {
            return true;
        }
        if (next.is("-") && next.glued()) {
            return sentence.token(to + 1).isWord() && sentence.token(to + 1).glued() && !isName(sentence, to + 1);
        }
        boolean possessed = sentence.token(to - 1).norm().endsWith("'s");
        return !possessed
                && next.isCapitalised()
                && (cues.is(PlaceCue.BODY_NAME, next) || !titled && continues(sentence, to));
    }

    /** Whether a capitalised word goes on with the name before it. */
    private boolean continues(Sentence sentence, int at) {
        Token next = sentence.token(at);
        return !words.isFunctionWord(next)
                && !cues.is(PlaceCue.KIND, next)
                && !cues.is(PlaceCue.PART, next)
                && !cues.isTime(next);
    }

    private boolean isName(Sentence sentence, int at) {
        return matcher.at(sentence, at).isPresent();
    }

    /** "Relief Fund Canada", "Mayor London", "Michael Jordan": right behind a capitalised word. */
    private boolean isLedByName(Sentence sentence, PlaceCandidate candidate, boolean titled) {
        Token before = sentence.token(candidate.from() - 1);
        if (!before.isCapitalised() && !before.is(".")) {
            return false;
        }
        if (before.is(".")) {
            return cues.is(PlaceCue.TITLE, sentence.token(candidate.from() - 2))
                    || isInitial(sentence, candidate.from() - 2);
        }
        return cues.is(PlaceCue.TITLE, before) || !titled && isName(sentence, candidate.from() - 1, before);
    }

    private static boolean isInitial(Sentence sentence, int at) {
        Token token = sentence.token(at);
        return token.isCapitalised()
                && token.text().length() == 1
                && sentence.token(at + 1).glued();
    }

    private boolean isName(Sentence sentence, int at, Token before) {
        return !words.isFunctionWord(before)
                && !before.norm().endsWith("'s")
                && !cues.is(PlaceCue.SIDE, before)
                && !cues.is(PlaceCue.IN, before)
                && !cues.isTime(before)
                && !endsPlace(sentence, at)
                && !(at == 0 && isOpening(before));
    }

    /** "Visiting Cambodia", "Compared Kenya", "Nearly": a sentence's first word has its capital from there. */
    private boolean isOpening(Token token) {
        return token.norm().endsWith("ing")
                || token.norm().endsWith("ed")
                || token.norm().endsWith("ly")
                || words.isVerb(token)
                || words.isPlural(token);
    }

    private boolean endsPlace(Sentence sentence, int at) {
        for (int from = Math.max(0, at - 3); from <= at; from++) {
            int end = matcher.at(sentence, from).map(PlaceCandidate::to).orElse(-1);
            if (end == at + 1) {
                return true;
            }
        }
        return false;
    }

    /** "University of Oxford", "Bank of England": the place is a part of the body's name. */
    private boolean nameOf(Sentence sentence, int from, boolean titled) {
        int before = beforeOf(sentence, from);
        if (before > 0 && cues.is(PlaceCue.JOINT, sentence.token(before)) && endsPlace(sentence, before - 1)) {
            // "de Phnom Penh et de Siem Reap": the preposition said again opens another place.
            return false;
        }
        Token head = head(sentence, from);
        boolean first = head.start() == sentence.token(0).start();
        return cues.is(PlaceCue.TREATY, head)
                || isLarge(head)
                        && !cues.is(PlaceCue.NAMED, head)
                        && !cues.is(PlaceCue.SIDE, head)
                        && !cues.is(PlaceCue.BODY, head)
                        && (cues.is(PlaceCue.BODY_NAME, head) || !titled && !first && !words.isFunctionWord(head));
    }

    static boolean isLarge(Token token) {
        return token.isWord() && Character.isUpperCase(token.text().charAt(PlaceNameMatcher.elided(token)));
    }

    /** Whether a government's name holds the place: "Ministry of Health of Cambodia". */
    boolean isOfGovernment(Sentence sentence, int from) {
        Token head = head(sentence, from);
        return cues.is(PlaceCue.BODY, head);
    }

    /** "City of", "the province of". */
    boolean isCalledPlace(Sentence sentence, int from) {
        return cues.is(PlaceCue.NAMED, sentence.token(beforeOf(sentence, from)));
    }

    /** The token before the "of" that leads to the name, an elided one among them; -1 where there is none. */
    int beforeOf(Sentence sentence, int from) {
        int at = from - 1;
        while (cues.is(PlaceCue.ARTICLE, sentence.token(at)) || cues.is(PlaceCue.SIDE, sentence.token(at))) {
            at--;
        }
        boolean elided = PlaceNameMatcher.elided(sentence.token(from)) > 0
                && sentence.norm(from).startsWith("d");
        return elided ? from - 1 : cues.is(PlaceCue.OF, sentence.token(at)) ? at - 1 : -1;
    }

    /** The first word of the capitalised name that ends in "of" right before; nothing where none does. */
    private Token head(Sentence sentence, int from) {
        int at = beforeOf(sentence, from);
        while (at > Math.max(0, from - LONGEST_NAME) && isInside(sentence, at - 1)) {
            at--;
        }
        return sentence.token(at);
    }

    private boolean isInside(Sentence sentence, int at) {
        Token token = sentence.token(at);
        boolean joins =
                cues.is(PlaceCue.OF, token) || cues.is(PlaceCue.BINDING, token) || cues.is(PlaceCue.ARTICLE, token);
        return joins
                ? isInside(sentence.token(at - 1)) || cues.is(PlaceCue.OF, sentence.token(at - 1))
                : isInside(token);
    }

    private boolean isInside(Token token) {
        return isLarge(token) && !words.isFunctionWord(token) || cues.is(PlaceCue.BODY, token);
    }
}
