package org.factpress.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.factpress.extract.sentence.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * A time told from another one: so many steps from the document's own day ("last year"), or from the period spoken of ("a
 * year earlier").
 */
record TimeShift(boolean fromDocument, int steps, Unit unit) {
    private static final int QUARTER = 3;
    private static final int YEAR = 12;
    /** From this many years on only the year is meant: "a decade ago" names no day. */
    private static final int YEARS_ONLY = 2;

    /** The unit of a step. */
    enum Unit {
        DAY,
        WEEK,
        MONTH,
        QUARTER,
        YEAR,
        /** The first day of a year: "since the start of the year". */
        YEAR_START,
        /** A season that is over, by its last month. */
        SEASON,
        /** The whole year of a period: "full-year profit". */
        WHOLE_YEAR
    }

    /** The period meant, in EDTF; null where what it is told from is not known well enough. */
    @Nullable
    String from(DocumentDate date, @Nullable String period) {
        if (fromDocument) {
            return fromDay(date);
        }
        return period == null || !Edtf.hasYear(period) ? null : fromPeriod(period);
    }

    private @Nullable String fromDay(DocumentDate date) {
        if (unit == Unit.YEAR) {
            return date.stated() && date.year() != null ? Edtf.of(date.year() + steps) : null;
        }
        if (unit == Unit.YEAR_START) {
            return date.stated() && date.year() != null ? Edtf.of(date.year() + steps) + "-01-01" : null;
        }
        if (unit == Unit.SEASON) {
            return season(date);
        }
        if (date.month() != null && unit == Unit.MONTH) {
            return Edtf.of(date.month().plusMonths(steps));
        }
        if (date.month() != null && unit == Unit.QUARTER) {
            return Edtf.quarterOf(date.month().plusMonths((long) QUARTER * steps));
        }
        LocalDate day = date.day();
        if (day == null) {
            return null;
        }
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return switch (unit) {
            case DAY -> day.plusDays(steps).toString();
            case WEEK -> monday.plusWeeks(steps) + "/" + monday.plusWeeks(steps).plusDays(6);
            default -> null;
        };
    }

    /** "last summer": the year of the last one that was over by then. */
    private @Nullable String season(DocumentDate date) {
        if (!date.stated() || date.year() == null) {
            return null;
        }
        boolean over = date.month() != null && date.month().getMonthValue() > steps;
        return Edtf.of(over ? date.year() : date.year() - 1);
    }

    private @Nullable String fromPeriod(String period) {
        boolean far = Math.abs(steps) >= YEARS_ONLY;
        return switch (unit) {
            case WHOLE_YEAR -> Edtf.of(Edtf.lastYear(period) + steps);
            case YEAR ->
                far && !period.endsWith("~")
                        ? Edtf.of(Edtf.lastYear(period) + steps)
                        : Edtf.plusMonths(period, YEAR * steps);
            case QUARTER ->
                Edtf.isYear(Edtf.last(period))
                        ? null
                        : Edtf.quarterOf(Edtf.lastMonth(period).plusMonths((long) QUARTER * steps));
            case MONTH ->
                Edtf.isYear(Edtf.last(period)) || Edtf.lengthInMonths(period) > 0
                        ? null
                        : Edtf.of(Edtf.lastMonth(period).plusMonths(steps));
            default -> null;
        };
    }
}
