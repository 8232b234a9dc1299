package org.factpress.jobfile;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The part of EDTF that names reference periods: a year, month, season or day, with ~ ? %, or an interval of two. */
final class Edtf {
    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?[~?%]?");
    private static final String OPEN = "..";
    private static final int FIRST_SEASON = 21;
    private static final int LAST_SEASON = 41;

    private Edtf() {}

    static String parse(String text) {
        String[] ends = text.split("/", -1);
        switch (ends.length) {
            case 1 -> date(ends[0]);
            case 2 -> interval(ends[0], ends[1]);
            default -> throw new IllegalArgumentException(text);
        }
        return text;
    }

    private static void interval(String start, String end) {
        boolean bothOpen = start.equals(OPEN) && end.equals(OPEN);
        if (bothOpen || !start.equals(OPEN) && !end.equals(OPEN) && date(start).isAfter(date(end))) {
            throw new IllegalArgumentException(start + "/" + end);
        }
        if (start.equals(OPEN)) {
            date(end);
        } else {
            date(start);
        }
    }

    /** The first day of the period, to order two. */
    private static LocalDate date(String text) {
        Matcher parts = DATE.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException(text);
        }
        int year = Integer.parseInt(parts.group(1));
        int month = parts.group(2) == null ? 1 : Integer.parseInt(parts.group(2));
        boolean season = month >= FIRST_SEASON && month <= LAST_SEASON && parts.group(3) == null;
        return LocalDate.of(year, season ? 1 : month, parts.group(3) == null ? 1 : Integer.parseInt(parts.group(3)));
    }
}
