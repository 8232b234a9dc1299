package org.factpress.chart;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A reference period (ISO 8601, EDTF) in its two ends; a null end is open. One date has itself as both ends. */
record Period(@Nullable End from, @Nullable End to, boolean approximate) implements Comparable<Period> {
    private static final Pattern END = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");
    private static final Pattern DECADE = Pattern.compile("(\\d{3})[Xxu]");

    /** A year, a month or a day; zero where the stated date stops before it. */
    record End(int year, int month, int day) {
        LocalDate first() {
            return LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
        }

        LocalDate last() {
            if (month == 0) {
                return LocalDate.of(year, 12, 31);
            }
            return day == 0 ? YearMonth.of(year, month).atEndOfMonth() : first();
        }
    }

    /** Empty where the text is no such period: it is then printed as it stands. */
    static Optional<Period> parse(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        boolean approximate = text.matches(".*[~?%].*");
        String plain = text.replaceAll("[~?%]", "").strip();
        Matcher decade = DECADE.matcher(plain);
        if (decade.matches()) {
            int year = Integer.parseInt(decade.group(1)) * 10;
            return Optional.of(new Period(new End(year, 0, 0), new End(year + 9, 0, 0), true));
        }
        int slash = plain.indexOf('/');
        return slash < 0 ? single(plain, approximate) : span(plain, slash, approximate);
    }

    boolean isSingle() {
        return from != null && from.equals(to);
    }

    /** The middle of the period in years, for an axis; an open end counts as the other one. */
    double middle() {
        LocalDate first = (from != null ? from : to()).first();
        LocalDate last = to != null ? to.last() : from().last();
        return (years(first) + years(last.plusDays(1))) / 2;
    }

    @Override
    public int compareTo(Period other) {
        return Double.compare(middle(), other.middle());
    }

    private static double years(LocalDate date) {
        return date.getYear() + (date.getDayOfYear() - 1) / (double) date.lengthOfYear();
    }

    private static Optional<Period> single(String text, boolean approximate) {
        return end(text).map(end -> new Period(end, end, approximate));
    }

    private static Optional<Period> span(String text, int slash, boolean approximate) {
        Optional<End> from = end(text.substring(0, slash));
        Optional<End> to = end(text.substring(slash + 1));
        boolean known = (from.isPresent() || isOpen(text.substring(0, slash)))
                && (to.isPresent() || isOpen(text.substring(slash + 1)))
                && (from.isPresent() || to.isPresent());
        return known ? Optional.of(new Period(from.orElse(null), to.orElse(null), approximate)) : Optional.empty();
    }

    private static boolean isOpen(String text) {
        return text.isEmpty() || text.equals("..");
    }

    private static Optional<End> end(String text) {
        Matcher matcher = END.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        End end = new End(Integer.parseInt(matcher.group(1)), part(matcher.group(2)), part(matcher.group(3)));
        return end.month() <= 12 && (end.day() == 0 || isDay(end)) ? Optional.of(end) : Optional.empty();
    }

    private static boolean isDay(End end) {
        return end.month() > 0 && YearMonth.of(end.year(), end.month()).isValidDay(end.day());
    }

    private static int part(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
