package org.factpress.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The one rule that turns a stated number into the decimals it allows.
 *
 * <p>A stated value is closed, half a unit of its last place to each side. "About" widens to half a unit of the last
 * digit that is not a trailing zero, and to one whole unit of the stated place at the least. Fractions and "one in N" widen like "about". Bounds stand as written, and
 * what counts or shares nothing below zero does not start below zero.
 */
public final class Rounding {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private Rounding() {}

    static Interval interval(Quantity quantity) {
        if (quantity.value() == null) {
            return spread(quantity);
        }
        BigDecimal value = quantity.value();
        return switch (quantity.qualifier()) {
            case OVER -> new Interval(value, true, null, false);
            case AT_LEAST -> new Interval(value, false, null, false);
            case UNDER -> new Interval(floor(quantity), false, value, true);
            case AT_MOST -> new Interval(floor(quantity), false, value, false);
            case ABOUT -> around(value, about(quantity, value));
            case EXACT, BETWEEN ->
                around(
                        value,
                        isFraction(quantity)
                                ? about(quantity, value)
                                : precision(quantity).multiply(HALF));
        };
    }

    /** "Three times" is a number like any other; "a quarter" and "one in four" are not. */
    private static boolean isFraction(Quantity quantity) {
        return quantity.kind() == FigureKind.RATIO && !"times".equals(quantity.unit());
    }

    private static Interval spread(Quantity quantity) {
        BigDecimal margin = quantity.kind() == FigureKind.VAGUE
                ? BigDecimal.ZERO
                : precision(quantity).multiply(HALF);
        return new Interval(
                quantity.low() == null ? null : quantity.low().subtract(margin),
                false,
                quantity.high() == null ? null : quantity.high().add(margin),
                false);
    }

    private static Interval around(BigDecimal value, BigDecimal margin) {
        return Interval.closed(value.subtract(margin), value.add(margin));
    }

    private static BigDecimal about(Quantity quantity, BigDecimal value) {
        BigDecimal lastDigit = value.signum() == 0
                ? BigDecimal.ONE
                : BigDecimal.ONE.scaleByPowerOfTen(-value.stripTrailingZeros().scale());
        return lastDigit.multiply(HALF).max(precision(quantity));
    }

    private static BigDecimal precision(Quantity quantity) {
        return quantity.precision() == null ? BigDecimal.ZERO : quantity.precision();
    }

    private static @Nullable BigDecimal floor(Quantity quantity) {
        return quantity.kind() == FigureKind.CHANGE ? null : BigDecimal.ZERO;
    }
}
