package org.factpress.extract.sentence;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Arithmetic on the EDTF of this package: years, months, days, spans of them, and months or days of an unknown year. */
public final class Edtf {
    private static final String NO_YEAR = "XXXX";
    private static final int YEAR = 4;
    private static final int MONTH = 7;
    private static final int MONTHS = 12;

    private Edtf() {}

    public static String of(int year) {
        String digits = Integer.toString(year);
        return digits.length() >= YEAR ? digits : "0".repeat(YEAR - digits.length()) + digits;
    }

    public static String of(YearMonth month) {
        return month.toString();
    }

    /** The months {@code first..last} of a year; both are given where they differ. */
    public static String months(@Nullable Integer year, int first, int last) {
        String of = year == null ? NO_YEAR : of(year);
        String start = of + String.format(Locale.ROOT, "-%02d", first);
        return first == last ? start : start + "/" + of + String.format(Locale.ROOT, "-%02d", last);
    }

    public static boolean hasYear(String edtf) {
        return !edtf.contains(NO_YEAR);
    }

    public static boolean isYear(@Nullable String edtf) {
        return edtf != null && edtf.length() == YEAR;
    }

    public static boolean isSpan(String edtf) {
        return edtf.indexOf('/') > 0 && !edtf.endsWith("..");
    }

    public static String first(String edtf) {
        return edtf.contains("/") ? edtf.substring(0, edtf.indexOf('/')) : edtf;
    }

    public static String last(String edtf) {
        return isSpan(edtf) ? edtf.substring(edtf.indexOf('/') + 1) : first(edtf);
    }

    /** The year that a period ends in. */
    public static int lastYear(String edtf) {
        return Integer.parseInt(last(edtf).substring(0, YEAR));
    }

    public static int firstYear(String edtf) {
        return Integer.parseInt(edtf.substring(0, YEAR));
    }

    /** The first month of the first part; January where it names a year only. */
    public static YearMonth firstMonth(String edtf) {
        return month(first(edtf), 1);
    }

    /** The last month of the last part; December where it names a year only. */
    public static YearMonth lastMonth(String edtf) {
        return month(last(edtf), MONTHS);
    }

    private static YearMonth month(String part, int unstated) {
        return part.length() >= MONTH
                ? YearMonth.parse(part.substring(0, MONTH))
                : YearMonth.of(Integer.parseInt(part.substring(0, YEAR)), unstated);
    }

    /** The same period of the given year; a span over the year's end begins in the year before. */
    public static String inYear(String edtf, int year) {
        if (!isSpan(edtf)) {
            return edtf.replace(NO_YEAR, of(year));
        }
        boolean over = first(edtf).compareTo(last(edtf)) > 0;
        return first(edtf).replace(NO_YEAR, of(over ? year - 1 : year))
                + "/"
                + last(edtf).replace(NO_YEAR, of(year));
    }

    /** The period moved by so many months, as precise as before; null where it is not precise enough to be moved so. */
    public static @Nullable String plusMonths(String edtf, int months) {
        if (!hasYear(edtf) || edtf.endsWith("~") || edtf.endsWith("..")) {
            return null;
        }
        if (!isSpan(edtf)) {
            return partPlusMonths(edtf, months);
        }
        String first = partPlusMonths(first(edtf), months);
        String last = partPlusMonths(last(edtf), months);
        return first == null || last == null ? null : first + "/" + last;
    }

    private static @Nullable String partPlusMonths(String part, int months) {
        if (part.length() == YEAR) {
            return months % MONTHS == 0 ? of(Integer.parseInt(part) + months / MONTHS) : null;
        }
        return part.length() == MONTH
                ? of(YearMonth.parse(part).plusMonths(months))
                : LocalDate.parse(part).plusMonths(months).toString();
    }

    /** How many months a span of whole months covers; 0 for anything else. */
    public static int lengthInMonths(String edtf) {
        boolean months =
                isSpan(edtf) && first(edtf).length() == MONTH && last(edtf).length() == MONTH;
        return months ? (int) firstMonth(edtf).until(lastMonth(edtf), java.time.temporal.ChronoUnit.MONTHS) + 1 : 0;
    }

    /** The quarter that a month lies in. */
    public static String quarterOf(YearMonth month) {
        int first = (month.getMonthValue() - 1) / 3 * 3 + 1;
        return months(month.getYear(), first, first + 2);
    }
}
