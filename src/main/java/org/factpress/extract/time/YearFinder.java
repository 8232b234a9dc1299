package org.factpress.extract.time;

import java.time.YearMonth;
import org.factpress.extract.sentence.Edtf;
import org.jspecify.annotations.Nullable;

/** Gives a month, day or quarter without a year the year that a reader gives it. */
final class YearFinder {
    private static final int HALF_YEAR = 6;

    private YearFinder() {}

    /**
     * The period with its year: that of the sentence, else the last such one before the document's day (the next, where
     * the sentence looks ahead), else the one nearest to the period in force; null where nothing tells it.
     */
    static @Nullable String resolved(String edtf, @Nullable String ofSentence, DocumentTime time, boolean ahead) {
        if (Edtf.hasYear(edtf)) {
            return edtf;
        }
        if (ofSentence != null) {
            return near(edtf, ofSentence, ahead);
        }
        DocumentDate date = time.date();
        if (date.month() != null) {
            return fromDay(edtf, date.month(), ahead);
        }
        String reference = time.reference();
        if (reference != null && !reference.endsWith("~")) {
            return near(edtf, reference, ahead);
        }
        return date.year() == null ? null : Edtf.inYear(edtf, date.year());
    }

    private static String fromDay(String edtf, YearMonth now, boolean ahead) {
        String thisYear = Edtf.inYear(edtf, now.getYear());
        boolean later = Edtf.firstMonth(thisYear).isAfter(now);
        boolean earlier = Edtf.lastMonth(thisYear).isBefore(now);
        if (later && !ahead) {
            return Edtf.inYear(edtf, now.getYear() - 1);
        }
        return earlier && ahead ? Edtf.inYear(edtf, now.getYear() + 1) : thisYear;
    }

    /** In the year of a period; beside a month or quarter, the nearest one. */
    private static String near(String edtf, String period, boolean ahead) {
        int year = Edtf.lastYear(period);
        String same = Edtf.inYear(edtf, year);
        if (Edtf.isYear(Edtf.last(period))) {
            return same;
        }
        long months = Edtf.lastMonth(period).until(Edtf.lastMonth(same), java.time.temporal.ChronoUnit.MONTHS);
        if (months > HALF_YEAR) {
            return Edtf.inYear(edtf, year - 1);
        }
        return ahead && months < -HALF_YEAR ? Edtf.inYear(edtf, year + 1) : same;
    }
}
