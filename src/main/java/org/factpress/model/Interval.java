package org.factpress.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A set of decimals between two bounds, each open or closed; a null bound is infinite. */
public record Interval(
        @Nullable BigDecimal low, boolean lowOpen, @Nullable BigDecimal high, boolean highOpen) {

    public static Interval closed(BigDecimal low, BigDecimal high) {
        return new Interval(low, false, high, false);
    }

    /** True where some decimal lies in both. */
    public boolean meets(Interval other) {
        return reaches(this, other) && reaches(other, this);
    }

    public boolean contains(BigDecimal value) {
        return meets(closed(value, value));
    }

    private static boolean reaches(Interval left, Interval right) {
        if (left.low == null || right.high == null) {
            return true;
        }
        int order = left.low.compareTo(right.high);
        return order < 0 || order == 0 && !left.lowOpen && !right.highOpen;
    }
}
