package org.factpress.normalise;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a figure says of itself, as content words.
 *
 * <p>{@code measure} holds the words of what is measured and whom; {@code predicate} those after "who" or "that", empty where
 * there is none; {@code near} the words that stand between the number before and the number after; {@code rows} the header
 * cells of a table below its caption; {@code segment} what the clause says of the part that it speaks of ("in medicine");
 * {@code caption} those of a table's caption up to its "by"; {@code ofThose} is true of a share of "those who" do something;
 * {@code own} all words that set it apart: neither that it is a share, nor a year, nor a word of degree;
 * {@code ofThem} is true of a count that is part of one told before, {@code pointed} where only what stands before tells of what.
 */
record Said(
        Set<String> measure,
        Set<String> predicate,
        Set<String> near,
        List<Set<String>> rows,
        Set<String> segment,
        Set<String> own,
        Set<String> caption,
        boolean ofThem,
        boolean ofThose,
        boolean pointed) {
    private static final int ENOUGH = 3;

    Said and(Set<String> more) {
        Set<String> all = new LinkedHashSet<>(measure);
        all.addAll(more);
        return new Said(all, predicate, near, rows, segment, own, caption, ofThem, ofThose, pointed);
    }

    boolean isOfTable() {
        return !rows.isEmpty() || !caption.isEmpty();
    }

    /** What its own headers say, and its caption where that speaks of what is known. */
    Set<String> inTable(Set<String> known) {
        Set<String> told = new LinkedHashSet<>();
        rows.forEach(told::addAll);
        if (caption.stream().anyMatch(word -> !word.equals(Words.RATE) && known.contains(word))) {
            told.addAll(caption);
        }
        return told;
    }

    /** Whether a wording leaves out all that the relative clause adds: then it names the group, not what is told of it. */
    boolean tellsMoreThan(Set<String> wording) {
        return !predicate.isEmpty() && predicate.stream().noneMatch(wording::contains);
    }

    /** Whether a header cell of the table speaks of something that none of these words names. */
    boolean isRowOutside(Set<String> words) {
        return rows.stream().anyMatch(row -> !row.isEmpty() && row.stream().noneMatch(words::contains));
    }

    /** Whether a header cell of the table says a word more than these. */
    private boolean saysRowBeyond(Set<String> words) {
        return rows.stream().anyMatch(row -> !words.containsAll(row));
    }

    /** The share of all their words that two figures have in common, 0 to 1; 0 where a header cell tells them apart. */
    double likeness(Said other) {
        Set<String> all = new LinkedHashSet<>(own);
        all.addAll(other.own);
        return all.isEmpty() || isApart(other) ? 0 : (double) common(other) / all.size();
    }

    /**
     * The share of the words of the one that says less which the other says too, 0 to 1, the names of places
     * left out; 0 where a header cell tells them apart.
     */
    double overlap(Said other, Set<String> places) {
        Set<String> mine = without(places);
        Set<String> theirs = other.without(places);
        int fewer = Math.min(mine.size(), theirs.size());
        boolean apart = pointed || other.pointed || isApart(other);
        return fewer == 0 || apart
                ? 0
                : (double) mine.stream().filter(theirs::contains).count() / fewer;
    }

    private Set<String> without(Set<String> places) {
        Set<String> rest = new LinkedHashSet<>(own);
        rest.removeAll(places);
        return rest;
    }

    /** Whether two figures say the same of themselves, or of four words all but one. */
    boolean isSame(Said other) {
        int fewer = Math.min(own.size(), other.own.size());
        int more = Math.max(own.size(), other.own.size());
        boolean nearly = more == fewer || fewer >= ENOUGH && more == fewer + 1;
        boolean whole = nearly || isNamedBy(other) || other.isNamedBy(this);
        return fewer > 0 && whole && !pointed && !other.pointed && isWithin(other);
    }

    /** A cell of a table whose own headers are all said by the other, which says nothing that the table does not. */
    private boolean isNamedBy(Said other) {
        return !rows.isEmpty()
                && rows.stream().anyMatch(row -> !row.isEmpty())
                && rows.stream().allMatch(other.own::containsAll)
                && own.containsAll(other.own);
    }

    /** Whether one of two figures says something, and nothing that the other does not say. */
    boolean isWithin(Said other) {
        int fewer = Math.min(own.size(), other.own.size());
        return fewer > 0 && !isApart(other) && common(other) == fewer;
    }

    private boolean isApart(Said other) {
        return saysRowBeyond(other.own) || other.saysRowBeyond(own);
    }

    private long common(Said other) {
        Set<String> others = other.own;
        return own.stream().filter(others::contains).count();
    }
}
