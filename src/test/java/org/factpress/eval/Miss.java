package org.factpress.eval;

import java.util.Comparator;

/** One wrong answer: which field of which number, what gold says and what the program said. */
public record Miss(
        String field,
        String document,
        int position,
        String id,
        String surface,
        String expected,
        String got,
        String quote)
        implements Comparable<Miss> {
    private static final Comparator<Miss> ORDER =
            Comparator.comparing(Miss::field).thenComparing(Miss::document).thenComparingInt(Miss::position);

    @Override
    public int compareTo(Miss other) {
        return ORDER.compare(this, other);
    }

    /** One line, so that it can be found with grep: field, place, number, expected, got, sentence. */
    public String line() {
        return "%-12s %s@%s %s «%s»  expected: %s  got: %s  | … %s …"
                .formatted(field, document, position, id, flat(surface), flat(expected), flat(got), flat(quote));
    }

    /** The same without the text around it. */
    public String brief() {
        return "%-12s %s %s  expected: %s  got: %s".formatted(field, document, id, flat(expected), flat(got));
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
