package org.factpress.extract.clause;

import java.util.List;
import org.factpress.extract.language.Sentence;
import org.factpress.extract.language.WordClass;
import org.factpress.extract.sentence.Tag;
import org.factpress.extract.sentence.VerbGroup;

/** Finds the subject of a verb group: the noun group before it, its antecedent, or the subject of the verb it is joined to. */
final class Subjects {
    private static final int REACH = 48;
    private final Sentence sentence;
    private final Tag[] tags;

    Subjects(Sentence sentence, Tag[] tags) {
        this.sentence = sentence;
        this.tags = tags;
    }

    VerbGroup given(VerbGroup group, List<VerbGroup> before) {
        int end = group.from();
        while (end > 0 && (tags[end - 1] == Tag.ADVERB || tags[end - 1] == Tag.NEGATION)) {
            end--;
        }
        if (end > 0 && tags[end - 1] == Tag.RELATIVE) {
            int noun = end > 1 && (tags[end - 2] == Tag.COMMA || tags[end - 2] == Tag.PREPOSITION) ? end - 2 : end - 1;
            return group.of(start(noun, before, true), noun);
        }
        if (group.tag() == Tag.PARTICIPLE || group.tag() == Tag.GERUND) {
            boolean noun = end > 0 && tags[end - 1] == Tag.WORD;
            return noun ? group.of(start(end, before, true), end) : leaning(group, before);
        }
        int stop = end > 1 && tags[end - 1] == Tag.COMMA ? opening(end - 1) : end;
        int start = start(stop, before, false);
        if (start > 0 && !before.isEmpty() && relates(before.get(before.size() - 1), start)) {
            return leaning(group, before);
        }
        return start < stop && namesAnything(start, stop) ? group.of(start, stop) : leaning(group, before);
    }

    /** "volunteers who planted trees were thanked": what stands before the verb is the object of a relative clause. */
    private boolean relates(VerbGroup last, int start) {
        return last.to() <= start
                && start - last.to() <= 1
                && last.tag() == Tag.FINITE
                && last.from() > 0
                && tags[last.from() - 1] == Tag.RELATIVE;
    }

    private boolean namesAnything(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tags[i] == Tag.WORD || tags[i] == Tag.PRONOUN || tags[i] == Tag.NUMBER) {
                return true;
            }
        }
        return false;
    }

    /** Where the insertion that ends with this comma opens ("the yield, more sensitive to policy, was"). */
    private int opening(int comma) {
        for (int i = comma - 1; i > Math.max(0, comma - REACH); i--) {
            if (tags[i] == Tag.COMMA) {
                return i;
            }
            if (tags[i] == Tag.STOP) {
                break;
            }
        }
        return comma;
    }

    /** A verb joined to the one before it has the same subject. */
    private VerbGroup leaning(VerbGroup group, List<VerbGroup> before) {
        if (before.isEmpty()) {
            return group;
        }
        VerbGroup last = before.get(before.size() - 1);
        return group.of(last.subjectFrom(), last.subjectTo());
    }

    /** Walks back from the end of a subject to where it starts. */
    private int start(int end, List<VerbGroup> before, boolean nounOnly) {
        int i = end;
        while (i > 0 && end - i < REACH && belongs(i - 1, before, nounOnly)) {
            i = tags[i - 1] == Tag.STOP ? bracket(i - 1) : i - 1;
        }
        while (i < end && (tags[i] == Tag.CONJUNCTION || tags[i] == Tag.ADVERB || tags[i] == Tag.JOINT)) {
            i++;
        }
        return pastOpener(i, end);
    }

    private boolean belongs(int i, List<VerbGroup> before, boolean nounOnly) {
        return switch (tags[i]) {
            case COMMA -> lists(i);
            case SUBORDINATOR, RELATIVE, MODAL, TO, INFINITIVE -> false;
            case STOP -> sentence.token(i).is(")") && bracket(i) < i;
            case AUXILIARY, FINITE -> false;
            case CONJUNCTION -> !nounOnly && !closesClause(i, before);
            case PARTICIPLE, GERUND -> !nounOnly && i > 0 && tags[i - 1] == Tag.WORD;
            case PRONOUN, ASIDE, NUMBER -> !nounOnly;
            default -> true;
        };
    }

    /** "in Lyon, Nice and Brest": a comma between names with a joint behind it belongs to their list. */
    private boolean lists(int comma) {
        boolean joined = false;
        int i = comma + 1;
        while (i < tags.length && i - comma < REACH && !tags[i].opensGroup()) {
            boolean name = tags[i] == Tag.WORD && sentence.token(i).isCapitalised();
            boolean joint = tags[i] == Tag.CONJUNCTION || tags[i] == Tag.COMMA;
            if (!name && !joint) {
                return false;
            }
            joined |= tags[i] == Tag.CONJUNCTION;
            i++;
        }
        return joined && comma > 0 && sentence.token(comma - 1).isCapitalised();
    }

    /** A joint with a verb of its clause before it opens a new clause. */
    private boolean closesClause(int i, List<VerbGroup> before) {
        for (int g = before.size() - 1; g >= 0; g--) {
            VerbGroup group = before.get(g);
            if (group.to() <= i) {
                return group.tag() != Tag.PARTICIPLE && i - group.to() < REACH;
            }
        }
        return false;
    }

    /** The bracket that this one closes. */
    private int bracket(int close) {
        for (int i = close - 1; i > Math.max(-1, close - REACH); i--) {
            if (sentence.token(i).is("(")) {
                return i;
            }
        }
        return close;
    }

    /** "From September some offenders": the subject starts behind a time or place told first. */
    private int pastOpener(int from, int end) {
        if (from < end && tags[from] == Tag.PREPOSITION && sentence.is(from, WordClass.CLAUSE_OPENER)) {
            int next = from + 1;
            while (next < end && tags[next] == Tag.ADVERB) {
                next++;
            }
            return next;
        }
        if (from >= end || tags[from] != Tag.PREPOSITION || sentence.is(from, WordClass.OF)) {
            return from;
        }
        int next = from + 1;
        while (next < end && tags[next] == Tag.DETERMINER) {
            next++;
        }
        boolean dated = false;
        while (next < end && (tags[next] == Tag.WORD && !dated || tags[next] == Tag.ASIDE)) {
            dated |= tags[next] == Tag.ASIDE;
            next++;
        }
        boolean named = next > from + 1 && sentence.token(next - 1).isCapitalised();
        boolean anew = next < end
                && ((dated && tags[next] == Tag.WORD)
                        || (named && tags[next] == Tag.NUMBER)
                        || tags[next] == Tag.DETERMINER
                        || tags[next] == Tag.PRONOUN);
        return anew ? next : from;
    }
}
