package org.factpress.extract.sentence;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Stretches of time told by their length and their end: "the 12 weeks to 24 December 2023". */
public final class Stretch {
    private static final int DAY = 10;
    private static final int MONTH = 7;
    private static final int MONTHS = 12;
    private static final int WEEK = 7;

    private Stretch() {}

    /** The stretch of so many units that ends with this day, month or year; null where the two do not fit together. */
    public static @Nullable String endingAt(String end, int length, String unit) {
        int months = unit.equals("year") ? MONTHS * length : unit.equals("month") ? length : 0;
        if (end.length() == DAY) {
            int days = unit.equals("week") ? WEEK * length : unit.equals("day") ? length : 0;
            return day(LocalDate.parse(end), months, days);
        }
        if (end.length() == MONTH && months > 0) {
            return YearMonth.parse(end).minusMonths(months - 1L) + "/" + end;
        }
        return null;
    }

    private static @Nullable String day(LocalDate end, int months, int days) {
        if (days > 0) {
            return end.minusDays(days - 1L) + "/" + end;
        }
        boolean wholeMonths = months > 0 && end.getDayOfMonth() == end.lengthOfMonth();
        if (wholeMonths) {
            return YearMonth.from(end).minusMonths(months - 1L) + "/" + YearMonth.from(end);
        }
        return months > 0 ? end.minusMonths(months).plusDays(1) + "/" + end : null;
    }

    /** From so many years before a period to that period: a fall "over a decade"; "over a year" from month to month. */
    public static @Nullable String yearsBefore(String period, int years) {
        if (period.endsWith("~") || period.endsWith("..")) {
            return null;
        }
        return years == 1 && period.length() == MONTH
                ? Edtf.plusMonths(period, -MONTHS) + "/" + period
                : Edtf.of(Edtf.lastYear(period) - years) + "/" + Edtf.of(Edtf.lastYear(period));
    }
}
