package org.factpress.reconcile.scope;

import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares reference periods written as ISO 8601 or EDTF: {@code 2015}, {@code 2013-07/..}, {@code 2000/2004~}. */
public final class Periods {
    private static final String FIRST = "0000-01-01";
    private static final String LAST = "9999-12-31";

    /** By beginning, then end; an unstated period comes last. */
    public static final Comparator<@Nullable String> ORDER =
            Comparator.nullsLast(Comparator.comparing(Periods::start).thenComparing(Periods::end));

    private Periods() {}

    public static Likeness likeness(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return one == null && other == null ? Likeness.SAME : Likeness.NEAR;
        }
        if (one.equals(other)) {
            return Likeness.SAME;
        }
        if (start(one).equals(start(other)) && end(one).equals(end(other))) {
            return Likeness.SAME;
        }
        return within(one, other) || within(other, one) ? Likeness.NEAR : Likeness.OTHER;
    }

    /** The period in words that are the same however it is written; empty where it is unstated. */
    public static String key(@Nullable String period) {
        return period == null ? "" : start(period) + "/" + end(period);
    }

    /** True for a period with a beginning and an end, which can be one end of a change. */
    public static boolean bounded(@Nullable String period) {
        return period != null && !period.contains("..");
    }

    /** True where the first is over before the second begins. */
    public static boolean isBefore(@Nullable String one, @Nullable String other) {
        return one != null && other != null && end(one).compareTo(start(other)) < 0;
    }

    public static boolean startsNotAfter(String one, String other) {
        return start(one).compareTo(end(other)) <= 0;
    }

    /** From the beginning of one period to the end of the other, both of which are stated. */
    public static String between(@Nullable String earlier, @Nullable String later) {
        return first(Objects.requireNonNull(earlier)) + "/" + last(Objects.requireNonNull(later));
    }

    private static boolean within(String part, String whole) {
        return start(part).compareTo(start(whole)) >= 0 && end(part).compareTo(end(whole)) <= 0;
    }

    public static String start(String period) {
        String plain = plain(first(period));
        return plain.isEmpty() ? FIRST : plain.replace('X', '0') + FIRST.substring(Math.min(10, plain.length()));
    }

    public static String end(String period) {
        String plain = plain(last(period));
        return plain.isEmpty() ? LAST : plain.replace('X', '9') + LAST.substring(Math.min(10, plain.length()));
    }

    private static String first(String period) {
        int slash = period.indexOf('/');
        return slash < 0 ? period : period.substring(0, slash);
    }

    private static String last(String period) {
        return period.substring(period.indexOf('/') + 1);
    }

    private static String plain(String date) {
        return date.equals("..")
                ? ""
                : date.replace("~", "").replace("?", "").replace("%", "").strip();
    }
}
