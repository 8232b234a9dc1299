package org.factpress.extract.sentence;

import org.jspecify.annotations.Nullable;

/** A date or month on tokens {@code from..to}: its parts (day 0: a month), and the last day where it names several. */
public record CalendarPoint(int from, int to, DateParts parts, int lastDay) {
    public CalendarPoint withYear(int year) {
        return new CalendarPoint(from, to, new DateParts(parts.weekday(), parts.day(), parts.month(), year), lastDay);
    }

    public boolean isMonth() {
        return parts.day() == 0;
    }

    @Nullable
    public Integer year() {
        return parts.year();
    }

    public String first() {
        return edtf(parts.day());
    }

    public String last() {
        return edtf(lastDay);
    }

    /** A day, a month, or the span from its first to its last day. */
    public String edtf() {
        return lastDay == parts.day() ? first() : first() + "/" + last();
    }

    private String edtf(int day) {
        String year = parts.year() == null ? "XXXX" : Edtf.of(parts.year());
        String month = year + "-" + twoDigits(parts.month());
        return day == 0 ? month : month + "-" + twoDigits(day);
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
