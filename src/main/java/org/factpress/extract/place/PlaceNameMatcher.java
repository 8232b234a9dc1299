package org.factpress.extract.place;

import java.util.List;
import java.util.Optional;
import org.factpress.extract.language.FormMemo;
import org.factpress.extract.language.Sentence;
import org.factpress.extract.language.Token;
import org.factpress.extract.language.TokenKind;
import org.factpress.extract.language.Vocabulary;
import org.factpress.extract.language.WordForm;
import org.factpress.gazetteer.Gazetteer;
import org.factpress.gazetteer.Place;
import org.factpress.gazetteer.PlaceKind;
import org.factpress.gazetteer.PlaceNames;
import org.jspecify.annotations.Nullable;

/** Finds the longest name of the gazetteer that begins at a token. */
final class PlaceNameMatcher {
    private static final int LONGEST_CODE = 3;
    private static final int LONGEST = 12;
    private final PlaceCues cues;
    private final int smallOpenings;
    private final FormMemo<Beginning> beginnings = new FormMemo<>(this::beginning);

    PlaceNameMatcher(Vocabulary vocabulary, PlaceCues cues) {
        this.cues = cues;
        this.smallOpenings = vocabulary.lexicon().phrases().add(cues.words(PlaceCue.ARTICLE, PlaceCue.OPENING));
    }

    /**
     * How a name may begin with a word.
     *
     * @param small whether it may do so with a small letter
     * @param whole whether the gazetteer has one that begins with the word
     * @param elided whether it has one that begins behind what is elided in the word
     */
    private record Beginning(boolean small, boolean whole, boolean elided) {}

    private Beginning beginning(WordForm form) {
        Token token = new Token(TokenKind.WORD, form, 0, 0, false);
        boolean small = cues.is(PlaceCue.ARTICLE, token) || cues.is(PlaceCue.OPENING, token);
        boolean large = !form.text().isEmpty() && isNamelike(token);
        int elided = elided(token);
        Gazetteer gazetteer = Gazetteer.standard();
        return new Beginning(
                small,
                (small || large) && gazetteer.begins(bare(token)),
                elided > 0 && gazetteer.begins(bare(token).substring(elided)));
    }

    /** A name that begins at this token, or behind the article or preposition elided in it ("l'Inde"). */
    Optional<PlaceCandidate> at(Sentence sentence, int from) {
        if (!mayFind(sentence.token(from))) {
            return Optional.empty();
        }
        // A name is asked for by itself, by the names beside it and by the nouns around it; it is looked up once.
        return sentence.found(PlaceCandidate.class, from, () -> read(sentence, from));
    }

    private Optional<PlaceCandidate> read(Sentence sentence, int from) {
        Token first = sentence.token(from);
        Optional<PlaceCandidate> whole = mayBegin(sentence, from) ? longest(sentence, from, 0) : Optional.empty();
        int elided = elided(first);
        return whole.isEmpty() && elided > 0 ? longest(sentence, from, elided) : whole;
    }

    /** How many characters of the token are an elided word before a name: two in "d'Algérie", none in "d'un". */
    static int elided(Token token) {
        int elision = elision(token);
        return Character.isUpperCase(token.text().isEmpty() ? ' ' : token.text().charAt(elision)) ? elision : 0;
    }

    /** How many characters of the token are an elided article or preposition. */
    static int elision(Token token) {
        return elision(token.form());
    }

    static int elision(WordForm form) {
        String word = form.stem();
        boolean elided =
                word.length() > 2 && word.charAt(1) == '\'' && (word.charAt(0) == 'd' || word.charAt(0) == 'l');
        return elided ? 2 : 0;
    }

    private Optional<PlaceCandidate> longest(Sentence sentence, int from, int elided) {
        @Nullable PlaceCandidate longest = null;
        StringBuilder words = new StringBuilder();
        for (int to = from + 1; to <= Math.min(sentence.size(), from + LONGEST); to++) {
            Token last = sentence.token(to - 1);
            String name = words + (to == from + 1 ? bare(last).substring(elided) : bare(last));
            // That some name begins with the first word is known of its form.
            if (to > from + 1 && (!mayStand(last) || !Gazetteer.standard().begins(name))) {
                break;
            }
            PlaceCandidate candidate = candidate(sentence, from, to, name);
            longest = candidate == null ? longest : candidate;
            words.append(to == from + 1 ? last.text().substring(elided) : last.text())
                    .append(' ');
        }
        return Optional.ofNullable(longest);
    }

    /** Whether a name may begin here: only a few do so with a small letter. */
    boolean mayBegin(Sentence sentence, int at) {
        Token token = sentence.token(at);
        return isNamelike(token)
                || mayBeSmall(sentence, at) && beginnings.of(token.form()).small();
    }

    private boolean mayBeSmall(Sentence sentence, int at) {
        return sentence.mayKnow(at, smallOpenings) || elision(sentence.token(at)) > 0;
    }

    private boolean mayFind(Token token) {
        Beginning beginning = beginnings.of(token.form());
        return beginning.whole() && (beginning.small() || isNamelike(token)) || beginning.elided();
    }

    private static boolean isNamelike(Token token) {
        return (token.isWord() || token.is(TokenKind.ALNUM))
                && Character.isUpperCase(token.text().charAt(elided(token)));
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

    private @Nullable PlaceCandidate candidate(Sentence sentence, int from, int to, String name) {
        Token last = sentence.token(to - 1);
        if (!last.isWord() && !last.is(TokenKind.ALNUM)) {
            return null;
        }
        List<Place> readings = Gazetteer.standard().named(name);
        boolean written = isNamelike(sentence.token(from)) && isNamelike(last)
                || to - from > 1 && isNamelike(last)
                || to - from > 1 && isNamelike(sentence.token(from));
        boolean known = !readings.isEmpty() && (written || readings.get(0).kind() == PlaceKind.GROUP && to - from > 1);
        return known && (readings.get(0).kind() != PlaceKind.REGION || !isCode(name) || followsTown(sentence, from))
                ? new PlaceCandidate(from, to, stated(sentence.token(from), name), PlaceNames.key(name), readings)
                : null;
    }

    private static boolean isCode(String name) {
        return name.length() <= LONGEST_CODE && name.chars().allMatch(Character::isUpperCase);
    }

    /** "Sioux Falls, SD": the code of a region counts behind a town alone; "(SD)" is a deviation. */
    private static boolean followsTown(Sentence sentence, int from) {
        return sentence.norm(from - 1).equals(",") && isNamelike(sentence.token(from - 2));
    }

    /** The name without its article: "the Netherlands". */
    private String stated(Token first, String name) {
        return cues.is(PlaceCue.ARTICLE, first) && !first.isCapitalised()
                ? name.substring(first.text().length()).strip()
                : name;
    }
}
