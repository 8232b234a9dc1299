package org.factpress.reconcile.check;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.factpress.model.Change;
import org.factpress.model.Direction;
import org.factpress.model.Figure;
import org.factpress.model.FigureKind;
import org.factpress.model.Interval;
import org.factpress.model.Population;
import org.factpress.model.Qualifier;
import org.factpress.model.Quantity;
import org.factpress.reconcile.arithmetic.Family;
import org.factpress.reconcile.claim.Claim;
import org.jspecify.annotations.Nullable;

/** Words a finding for a reader who knows the documents and not the program. */
public final class Wording {
    private static final Pattern PART_OF_DECADE = Pattern.compile("(\\d{3})[05]/(\\d{3})([49])~");

    private Wording() {}

    /** What the claim says; of a change, also which way. */
    public static String told(Claim claim) {
        Change change = claim.figure().change();
        String value = inWords(claim.quantity()) ? "“" + claim.figure().surface() + "”" : value(claim.quantity());
        if (!claim.isChange() || change == null) {
            return value;
        }
        return (change.direction() == Direction.DECREASE ? "a fall of " : "a rise of ") + value;
    }

    /** "Hundreds" and "one in 45" are understood as they stand. */
    private static boolean inWords(Quantity quantity) {
        return quantity.kind() == FigureKind.VAGUE || quantity.kind() == FigureKind.RATIO;
    }

    public static String interval(Claim claim, @Nullable String unit) {
        return interval(claim.quantity().interval(), unit);
    }

    /** A computed value with its unit. */
    public static String value(BigDecimal computed, @Nullable String unit) {
        return unit(plain(computed), unit);
    }

    public static String population(Population population) {
        String label = population.label() == null ? "people" : population.label();
        return population.hasAges() ? label + " " + ages(population) : label;
    }

    /** A quantity in words and digits: "less than 0.1%", "15–30%", "over 500". */
    public static String value(Quantity quantity) {
        String number = quantity.value() == null ? ends(quantity.low(), quantity.high()) : number(quantity.value());
        return qualifier(quantity.qualifier()) + unit(number, quantity.unit());
    }

    public static String interval(Interval interval, @Nullable String unit) {
        if (interval.low() == null && interval.high() == null) {
            return "anything";
        }
        if (interval.high() == null) {
            return (interval.lowOpen() ? "more than " : "at least ") + unit(plain(interval.low()), unit);
        }
        if (interval.low() == null) {
            return (interval.highOpen() ? "less than " : "at most ") + unit(plain(interval.high()), unit);
        }
        return unit(plain(interval.low()) + " to " + plain(interval.high()), unit);
    }

    /** An end of an interval was computed: no digit of it was stated. */
    private static String plain(BigDecimal end) {
        BigDecimal stripped = end.stripTrailingZeros();
        return number(stripped.scale() < 0 ? stripped.setScale(0) : stripped);
    }

    /** The sum of the numbers as printed, with what rounding allows where that is more: "371" or "99% (98.5 to 99.5%)". */
    public static String sum(List<Figure> parts, Interval sum, @Nullable String unit) {
        boolean exact = parts.stream()
                .allMatch(part ->
                        part.quantity().value() != null && part.quantity().qualifier() == Qualifier.EXACT);
        if (!exact) {
            return interval(sum, unit);
        }
        BigDecimal printed = parts.stream()
                .map(part -> part.quantity().value())
                .flatMap(Stream::ofNullable)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        String told = unit(number(printed), unit);
        boolean rounded = sum.width() == null || sum.width().signum() > 0;
        return rounded ? told + " (" + interval(sum, unit) + " with rounding)" : told;
    }

    /** " in Kenya and Uganda, 2015"; empty where neither is known. */
    public static String where(List<String> place, @Nullable String period) {
        String where = place.isEmpty() ? "" : " in " + places(place);
        if (period == null) {
            return where;
        }
        return where + (where.isEmpty() && !isOpen(period) ? " in " : ", ") + period(period);
    }

    public static String places(List<String> places) {
        int last = places.size() - 1;
        return last < 1
                ? String.join("", places)
                : String.join(", ", places.subList(0, last)) + " and " + places.get(last);
    }

    /** "2015", "2000–2004" or "since 2003". */
    public static String period(@Nullable String period) {
        if (period == null) {
            return "an unstated period";
        }
        Matcher part = PART_OF_DECADE.matcher(period);
        if (part.matches()) {
            return part.group(3).equals("4") ? "the early " + part.group(1) + "0s" : "the late " + part.group(1) + "0s";
        }
        String plain = period.replaceAll("[~?%]", "");
        return isOpen(plain) ? "since " + plain.replace("/..", "") : plain.replace("/", "–");
    }

    private static boolean isOpen(String period) {
        return period.endsWith("/..");
    }

    public static String ages(Population population) {
        if (population.ageMin() == null) {
            return "aged " + population.ageMax() + " and younger";
        }
        return population.ageMax() == null
                ? "aged " + population.ageMin() + " and older"
                : "aged " + population.ageMin() + "–" + population.ageMax();
    }

    /** Plain digits with thousands marked: 1,300,000 and 0.75. */
    public static String number(@Nullable BigDecimal number) {
        if (number == null) {
            return "?";
        }
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        format.setMinimumFractionDigits(Math.max(0, Math.min(2, number.scale())));
        return format.format(number);
    }

    private static String ends(@Nullable BigDecimal low, @Nullable BigDecimal high) {
        return number(low) + "–" + number(high);
    }

    private static String unit(String number, @Nullable String unit) {
        if (unit == null) {
            return number;
        }
        return switch (unit) {
            case Family.PERCENT -> number + "%";
            case Family.POINTS -> number + " percentage points";
            case Family.TIMES -> number + " times";
            default -> unit.matches("[A-Z]{3}") ? unit + " " + number : number;
        };
    }

    private static String qualifier(Qualifier qualifier) {
        return switch (qualifier) {
            case EXACT, BETWEEN -> "";
            case ABOUT -> "about ";
            case OVER -> "over ";
            case AT_LEAST -> "at least ";
            case UNDER -> "less than ";
            case AT_MOST -> "at most ";
        };
    }
}
