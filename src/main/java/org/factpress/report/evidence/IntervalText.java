package org.factpress.report.evidence;

import java.math.BigDecimal;
import org.factpress.chart.NumberText;
import org.factpress.model.FigureKind;
import org.factpress.model.Interval;
import org.factpress.model.Qualifier;
import org.factpress.model.Quantity;
import org.jspecify.annotations.Nullable;

/** Writes an interval in words: "2.15% to 2.25%", "more than 500". */
final class IntervalText {
    private IntervalText() {}

    /** The decimals that a statement allows, in its own unit; empty where it gives no number. */
    static String of(Quantity quantity) {
        boolean known = quantity.value() != null || quantity.low() != null || quantity.high() != null;
        return known ? of(quantity.interval(), quantity) : "";
    }

    /** {@code like} gives kind and unit. */
    static String of(Interval interval, Quantity like) {
        BigDecimal low = interval.low();
        BigDecimal high = interval.high();
        if (low != null && high != null) {
            return low.compareTo(high) == 0 ? number(low, like) : between(interval, low, high, like);
        }
        if (low != null) {
            return (interval.lowOpen() ? "more than " : "at least ") + number(low, like);
        }
        if (high != null) {
            return (interval.highOpen() ? "less than " : "at most ") + number(high, like);
        }
        return "any number";
    }

    private static String between(Interval interval, BigDecimal low, BigDecimal high, Quantity like) {
        String from = interval.lowOpen() ? "more than " : "";
        String to = interval.highOpen() ? " to less than " : " to ";
        return from + number(low, like) + to + number(high, like);
    }

    /** One decimal with all its digits. */
    static String number(BigDecimal decimal, Quantity like) {
        BigDecimal plain = decimal.signum() == 0 ? BigDecimal.ZERO : decimal.stripTrailingZeros();
        BigDecimal lastPlace = BigDecimal.ONE.movePointLeft(Math.max(0, plain.scale()));
        return NumberText.ENGLISH.of(
                new Quantity(kind(like), plain, null, null, Qualifier.EXACT, lastPlace, like.unit()));
    }

    private static FigureKind kind(Quantity like) {
        boolean amount = like.kind() == FigureKind.MONEY
                || like.kind() == FigureKind.MEASURE
                || like.kind() == FigureKind.DURATION;
        return amount ? like.kind() : unitKind(like.unit());
    }

    private static FigureKind unitKind(@Nullable String unit) {
        return "percent".equals(unit) ? FigureKind.PERCENTAGE : FigureKind.COUNT;
    }
}
