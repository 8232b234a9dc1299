package org.factpress.extract.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.factpress.extract.language.QuantityWords;
import org.factpress.extract.language.Sentence;
import org.factpress.extract.language.Token;
import org.factpress.extract.language.WordClass;
import org.factpress.extract.sentence.Syntax;
import org.factpress.extract.sentence.Tag;
import org.factpress.gazetteer.Gazetteer;

/** Noun groups of a sentence: where they end, with what is attached to them, and how they read in a fact sheet. */
public final class NounGroups {
    private static final String ENDS = " \t\n\u000B\f\r-–,";
    private static final int LONGEST = 14;
    private static final int MOST_ATTACHED = 2;
    private static final int REACH = 40;
    private final QuantityWords words;
    private final Set<String> placeNouns;

    public NounGroups(QuantityWords words, Set<String> placeNouns) {
        this.words = words;
        this.placeNouns = placeNouns;
    }

    /** Past the determiners, amounts and dates that a noun group may start with. */
    public int opening(Syntax syntax, int from) {
        int at = from;
        while (syntax.is(at, Tag.DETERMINER)
                || syntax.is(at, Tag.NUMBER)
                || syntax.is(at, Tag.ASIDE)
                || syntax.is(at, Tag.JOINT) && !syntax.is(at + 1, Tag.STOP)) {
            at++;
        }
        return at;
    }

    /** The end of the bare noun group that starts here; {@code from} where none does. */
    public int end(Syntax syntax, int from) {
        int at = from;
        while (at - from < LONGEST && inGroup(syntax, at, from)) {
            at++;
        }
        while (at > from && !syntax.is(at - 1, Tag.WORD)) {
            at--;
        }
        return at;
    }

    private boolean inGroup(Syntax syntax, int at, int from) {
        return switch (syntax.tag(at)) {
            case WORD -> true;
            case JOINT -> at > from;
            case ASIDE ->
                syntax.is(at + 1, Tag.WORD) && syntax.sentence().token(at).isWord();
            case ADVERB -> at == from && syntax.is(at + 1, Tag.WORD);
            case CONJUNCTION -> at > from && joins(syntax, at);
            default -> false;
        };
    }

    /** "battery and hybrid vehicles": the group goes on where no verb and no amount of its own follows. */
    private static boolean joins(Syntax syntax, int at) {
        int next = at + 1;
        while (next - at <= 4 && (syntax.is(next, Tag.WORD) || syntax.is(next, Tag.JOINT))) {
            next++;
        }
        Tag stop = syntax.tag(next);
        return syntax.sentence().is(at, WordClass.JOINT_AND)
                && next > at + 1
                && !stop.opensGroup()
                && stop != Tag.NUMBER
                && stop != Tag.ADVERB;
    }

    /** The end of a noun group with the phrases attached to it ("support for the governing party"). */
    public int whole(Syntax syntax, int from) {
        int end = end(syntax, opening(syntax, from));
        for (int i = 0; i < MOST_ATTACHED && end > from && end - from < LONGEST; i++) {
            int next = attached(syntax, end);
            if (next == end) {
                return end;
            }
            end = next;
        }
        return end;
    }

    /** The end of the phrase attached at this token; the token itself where none is. */
    public int attached(Syntax syntax, int at) {
        Sentence sentence = syntax.sentence();
        if (!syntax.is(at, Tag.PREPOSITION) || !sentence.is(at, WordClass.ATTACHED)) {
            return at;
        }
        int from = opening(syntax, at + 1);
        boolean numbered = from > at + 1 && (syntax.is(from - 1, Tag.NUMBER) || syntax.is(from - 1, Tag.ASIDE));
        int end = end(syntax, from);
        boolean named = end > from && !numbered && !isTime(syntax, end - 1);
        boolean place = sentence.is(at, WordClass.LOCAL) && isName(syntax, from, end);
        return named && !place ? end : at;
    }

    public boolean isTime(Syntax syntax, int at) {
        return syntax.sentence().is(at, WordClass.TIME_NOUN);
    }

    public boolean isName(Syntax syntax, int from, int to) {
        for (int i = from; i < to; i++) {
            Token token = syntax.sentence().token(i);
            if (token.isWord() && !token.isCapitalised() && !syntax.is(i, Tag.CONJUNCTION)) {
                return false;
            }
        }
        return true;
    }

    /** The end of what a verb says, from the token behind it: "crossed a border", "went missing on the crossing". */
    public int complement(Syntax syntax, int from) {
        int at = from;
        while (at - from < 8 && says(syntax, at)) {
            at++;
        }
        while (at > from && dangles(syntax.tag(at - 1))) {
            at--;
        }
        return at;
    }

    private boolean says(Syntax syntax, int at) {
        Tag tag = syntax.tag(at);
        boolean time = syntax.is(at + 1, Tag.ASIDE)
                || isTime(syntax, at)
                || isTime(syntax, at + 1)
                || isTime(syntax, opening(syntax, at + 1))
                || syntax.is(at + 1, Tag.NUMBER);
        boolean place = syntax.sentence().is(at, WordClass.LOCAL)
                && syntax.sentence().token(at + 1).isCapitalised();
        return switch (tag) {
            case WORD, JOINT, DETERMINER, PRONOUN, ADVERB, NEGATION, GERUND, INFINITIVE, TO -> true;
            case PREPOSITION -> !time && !place;
            case CONJUNCTION -> syntax.tag(at + 1).isVerb() || joins(syntax, at) && syntax.is(at + 1, Tag.WORD);
            case FINITE, PARTICIPLE -> syntax.is(at - 1, Tag.CONJUNCTION);
            // "had a second dose"
            case ASIDE ->
                syntax.is(at + 1, Tag.WORD) && syntax.sentence().token(at).isWord();
            default -> false;
        };
    }

    private static boolean dangles(Tag tag) {
        return tag != Tag.WORD && !tag.isVerb() && tag != Tag.ADVERB && tag != Tag.PRONOUN;
    }

    /** The start of the bare noun group that ends before this token. */
    public int start(Syntax syntax, int end) {
        int at = end;
        while (at > 0
                && end - at < LONGEST
                && (syntax.is(at - 1, Tag.WORD)
                        || syntax.is(at - 1, Tag.JOINT)
                        || syntax.is(at - 1, Tag.ASIDE) && syntax.is(at, Tag.WORD))) {
            at--;
        }
        while (at < end && !syntax.is(at, Tag.WORD)) {
            at++;
        }
        return at;
    }

    /** The start of the noun group before this token, with a group that it is attached to ("cost of a mobile plan"). */
    public int wholeStart(Syntax syntax, int end) {
        return wholeStart(syntax, end, WordClass.ATTACHED);
    }

    /** The same, over words of one class only. */
    public int wholeStart(Syntax syntax, int end, WordClass links) {
        int at = start(syntax, end);
        for (int i = 0; i < MOST_ATTACHED && at < end; i++) {
            int link = at;
            while (link > 0 && syntax.is(link - 1, Tag.DETERMINER)) {
                link--;
            }
            boolean of = link > 1 && syntax.sentence().is(link - 1, links) && syntax.is(link - 2, Tag.WORD);
            if (!of) {
                return at;
            }
            at = start(syntax, link - 1);
        }
        return at;
    }

    /** The words of a noun group: no article, no possessor's name, no date, no bracket. */
    public String text(Syntax syntax, int from, int to) {
        int start = opening(syntax, from);
        int owner = owner(syntax, start, to);
        List<String> runs = new ArrayList<>();
        int at = owner;
        while (at < to) {
            if (skipped(syntax, at)) {
                at = past(syntax, at, to);
                continue;
            }
            int stop = at;
            while (stop < to && !skipped(syntax, stop)) {
                stop++;
            }
            runs.add(PhraseReader.text(syntax.work(), at, stop));
            at = stop;
        }
        return lowered(syntax, owner, bare(String.join(" ", runs)));
    }

    /** Without blanks, dashes and commas at its ends. */
    private static String bare(String text) {
        int from = 0;
        while (from < text.length() && ENDS.indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        int to = text.length();
        while (to > from && ENDS.indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return text.substring(from, to);
    }

    /** A plural that opens its sentence is written as within it: "Exports of roses" are exports. */
    private String lowered(Syntax syntax, int from, String text) {
        boolean opens = from == 0 && text.length() > 1 && Character.isLowerCase(text.charAt(1));
        return opens && isPlural(syntax, 0) ? Character.toLowerCase(text.charAt(0)) + text.substring(1) : text;
    }

    private static boolean skipped(Syntax syntax, int at) {
        boolean glue = syntax.is(at, Tag.JOINT) && (syntax.is(at - 1, Tag.ASIDE) || syntax.is(at + 1, Tag.ASIDE));
        return syntax.is(at, Tag.ASIDE) || glue || syntax.is(at, Tag.STOP);
    }

    /** Past a date, or past a whole bracket. */
    private static int past(Syntax syntax, int at, int to) {
        if (!syntax.sentence().token(at).is("(")) {
            return at + 1;
        }
        int stop = at;
        while (stop < to && !syntax.sentence().token(stop).is(")")) {
            stop++;
        }
        return Math.min(to, stop + 1);
    }

    private int owner(Syntax syntax, int from, int to) {
        for (int i = from; i < Math.min(to - 1, from + REACH); i++) {
            Token token = syntax.sentence().token(i);
            boolean owns = !token.stem().equals(token.norm())
                    || token.text().endsWith("s’")
                    || token.text().endsWith("s'");
            if (token.isWord() && token.isCapitalised() && owns) {
                return opening(syntax, i + 1);
            }
            if (!syntax.is(i, Tag.WORD) && !syntax.is(i, Tag.JOINT)) {
                return from;
            }
        }
        return from;
    }

    /** Whether a name stands in these tokens: a capital, other than that of the sentence's first word. */
    public boolean holdsName(Syntax syntax, int from, int to) {
        for (int i = Math.max(from, 1); i < to; i++) {
            if (syntax.is(i, Tag.WORD) && syntax.sentence().token(i).isCapitalised()) {
                return true;
            }
        }
        return false;
    }

    /** The end of a noun group without the places it closes with ("rate of theft in Oslo and Bergen"). */
    public int withoutPlace(Syntax syntax, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            boolean place = syntax.is(i, Tag.PREPOSITION)
                    && syntax.sentence().is(i, WordClass.LOCAL)
                    && i + 1 < to
                    && (isName(syntax, i + 1, to) && isPlace(syntax, i + 1, to)
                            || syntax.is(i + 1, Tag.DETERMINER)
                                    && placeNouns.contains(syntax.sentence().norm(to - 1)));
            if (place) {
                return i;
            }
        }
        return to;
    }

    private static boolean isPlace(Syntax syntax, int from, int to) {
        int end = from;
        while (end < to && syntax.is(end, Tag.WORD)) {
            end++;
        }
        String name = PhraseReader.text(syntax.work(), from, end);
        return !syntax.is(end, Tag.JOINT) && !Gazetteer.standard().named(name).isEmpty();
    }

    public boolean isPlural(Syntax syntax, int at) {
        return words.isPlural(syntax.sentence().token(at));
    }

    boolean isPeople(Syntax syntax, int head) {
        return words.isPopulation(syntax.sentence().token(head));
    }
}
