package org.factpress.reconcile.arithmetic;

import java.math.BigDecimal;
import java.util.Objects;
import org.factpress.model.Change;
import org.factpress.model.Figure;
import org.factpress.model.FigureKind;
import org.factpress.model.Interval;
import org.factpress.model.Qualifier;
import org.factpress.model.Quantity;
import org.jspecify.annotations.Nullable;

/** Compares what two statements say, each taken as the interval of decimals that it allows. */
public final class Values {
    private Values() {}

    /**
     * True where some value fits both.
     *
     * <p>Two exact values of the same precision fit only when they are the same number: 2.2 and 2.3 share 2.25, and yet
     * no reader takes one for the other.
     */
    public static boolean fit(Figure one, Figure other) {
        boolean changes = Family.of(one).isChange() && Family.of(other).isChange();
        return !(changes && opposed(one.change(), other.change())) && fit(one.quantity(), other.quantity());
    }

    public static boolean fit(Quantity one, Quantity other) {
        if (isPoint(one) && isPoint(other) && same(one.precision(), other.precision())) {
            return same(one.value(), other.value());
        }
        return one.interval().meets(other.interval());
    }

    /** True where both name the same number, or one names an end of the other's range. */
    public static boolean shareNumber(Quantity one, Quantity other) {
        if (one.value() != null && other.value() != null) {
            return same(one.value(), other.value());
        }
        if (one.value() == null && other.value() == null) {
            return same(one.low(), other.low()) && same(one.high(), other.high());
        }
        Quantity range = one.value() == null ? one : other;
        Quantity value = one.value() == null ? other : one;
        return same(range.low(), value.value()) || same(range.high(), value.value());
    }

    /** True for over, at least, under, at most: a statement that names one end only. */
    public static boolean isBound(Quantity quantity) {
        return switch (quantity.qualifier()) {
            case OVER, AT_LEAST, UNDER, AT_MOST -> true;
            case EXACT, ABOUT, BETWEEN -> false;
        };
    }

    public static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? Objects.equals(one, other) : one.compareTo(other) == 0;
    }

    private static boolean isPoint(Quantity quantity) {
        return quantity.value() != null && quantity.qualifier() == Qualifier.EXACT && quantity.precision() != null;
    }

    private static boolean opposed(@Nullable Change one, @Nullable Change other) {
        return one != null && other != null && one.direction() != other.direction();
    }

    /** What a quantity allows; what is counted one by one is a whole number, and no other rounds to it. */
    public static Interval amount(Quantity told) {
        boolean whole = told.kind() == FigureKind.COUNT
                && told.value() != null
                && told.qualifier() == Qualifier.EXACT
                && told.precision() != null
                && told.precision().compareTo(BigDecimal.ONE) <= 0
                && told.value().stripTrailingZeros().scale() <= 0;
        return whole ? Interval.point(told.value()) : told.interval();
    }
}
