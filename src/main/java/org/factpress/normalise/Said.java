package org.factpress.normalise;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a figure says of itself, as content words.
 *
 * <p>{@code measure} holds the words of what is measured and whom; {@code predicate} those after "who" or "that", empty where
 * there is none; {@code near} the words that stand between the number before and the number after; {@code rows} the header
 * cells of a table below its caption; {@code ofThem} is true of a count that is part of one told before.
 */
record Said(Set<String> measure, Set<String> predicate, Set<String> near, List<Set<String>> rows, boolean ofThem) {
    Said and(Set<String> more) {
        Set<String> all = new LinkedHashSet<>(measure);
        all.addAll(more);
        return new Said(all, predicate, near, rows, ofThem);
    }

    /** Whether a wording leaves out all that the relative clause adds: then it names the group, not what is told of it. */
    boolean tellsMoreThan(Set<String> wording) {
        return !predicate.isEmpty() && predicate.stream().noneMatch(wording::contains);
    }

    /** Whether a header cell of the table speaks of something that none of these words names. */
    boolean isRowOutside(Set<String> words) {
        return rows.stream().anyMatch(row -> !row.isEmpty() && row.stream().noneMatch(words::contains));
    }

    /** The share of all their words that two figures have in common, 0 to 1; 0 where a header cell tells them apart. */
    double likeness(Said other) {
        Set<String> all = new LinkedHashSet<>(own());
        all.addAll(other.own());
        return all.isEmpty() || isApart(other) ? 0 : (double) common(other) / all.size();
    }

    /** Whether one of two figures says something, and nothing that the other does not say. */
    boolean isWithin(Said other) {
        int fewer = Math.min(own().size(), other.own().size());
        return fewer > 0 && !isApart(other) && common(other) == fewer;
    }

    private boolean isApart(Said other) {
        return isRowOutside(other.measure) || other.isRowOutside(measure);
    }

    private long common(Said other) {
        return own().stream().filter(other.measure::contains).count();
    }

    /** That something is a share says nothing of what it is a share of, nor does a year. */
    Set<String> own() {
        Set<String> told = new LinkedHashSet<>(measure);
        told.remove(Words.RATE);
        told.removeIf(word -> Character.isDigit(word.charAt(0)));
        return told;
    }
}
