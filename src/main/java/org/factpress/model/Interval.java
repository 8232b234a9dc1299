package org.factpress.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A set of decimals between two bounds, each open or closed; a null bound is infinite.
 *
 * <p>Sums, differences, products and quotients hold exactly what their operands allow, with open ends kept open. Only an end
 * of a quotient that no decimal writes is rounded, outward, to {@value #DIGITS} decimals: nothing possible is ever missed.
 */
public record Interval(
        @Nullable BigDecimal low, boolean lowOpen, @Nullable BigDecimal high, boolean highOpen) {
    /** Every decimal there is. */
    public static final Interval ALL = new Interval(null, false, null, false);

    private static final int DIGITS = 12;
    private static final Comparator<Bound> CLOSED_FIRST = Comparator.comparing(Bound::open);

    public static Interval closed(BigDecimal low, BigDecimal high) {
        return new Interval(low, false, high, false);
    }

    public static Interval point(BigDecimal value) {
        return closed(value, value);
    }

    /** This value and all above it. */
    public static Interval from(BigDecimal low) {
        return new Interval(low, false, null, false);
    }

    /** True where some decimal lies in both. */
    public boolean meets(Interval other) {
        return reaches(this, other) && reaches(other, this);
    }

    public boolean contains(BigDecimal value) {
        return meets(point(value));
    }

    /** True where every decimal of this lies below every decimal of the other. */
    public boolean isBelow(Interval other) {
        return !reaches(other, this);
    }

    /** What one of each can add up to. */
    public Interval plus(Interval other) {
        return new Interval(
                sum(low, other.low), lowOpen || other.lowOpen, sum(high, other.high), highOpen || other.highOpen);
    }

    /** What is left of one of these after one of the others is taken away. */
    public Interval minus(Interval other) {
        return plus(other.negated());
    }

    public Interval negated() {
        return new Interval(high == null ? null : high.negate(), highOpen, low == null ? null : low.negate(), lowOpen);
    }

    /** What one of each can be multiplied to. */
    public Interval times(Interval other) {
        List<Bound> corners = Stream.of(lower(), upper())
                .flatMap(one -> Stream.of(other.lower(), other.upper()).map(one::times))
                .toList();
        Bound least =
                corners.stream().min(Bound.ORDER.thenComparing(CLOSED_FIRST)).orElseThrow();
        Bound most = corners.stream()
                .min(Bound.ORDER.reversed().thenComparing(CLOSED_FIRST))
                .orElseThrow();
        return new Interval(least.at(), least.endsOpen(), most.at(), most.endsOpen());
    }

    public Interval times(BigDecimal factor) {
        return times(point(factor));
    }

    /**
     * How often one of the others, none of which may be below zero, fits into one of these; without end where the other may
     * be zero.
     */
    public Interval dividedBy(Interval other) {
        if (other.low == null || other.low.signum() < 0) {
            throw new IllegalArgumentException("Cannot divide by " + other + ": it reaches below zero.");
        }
        Bound least = quotient(low, lowOpen, other, low != null && low.signum() >= 0, RoundingMode.FLOOR);
        Bound most = quotient(high, highOpen, other, high != null && high.signum() <= 0, RoundingMode.CEILING);
        return new Interval(least.at(), least.endsOpen(), most.at(), most.endsOpen());
    }

    /** How much it leaves open; null where it has no end. */
    public @Nullable BigDecimal width() {
        return low == null || high == null ? null : high.subtract(low);
    }

    /** The end nearest to zero comes of the greatest divisor, the other of the least. */
    private static Bound quotient(
            @Nullable BigDecimal end, boolean open, Interval divisor, boolean byTheGreatest, RoundingMode outward) {
        BigDecimal by = byTheGreatest ? divisor.high : divisor.low;
        boolean byOpen = byTheGreatest ? divisor.highOpen : divisor.lowOpen;
        if (end == null) {
            return new Bound(null, 0, false);
        }
        if (by == null || end.signum() == 0) {
            return new Bound(BigDecimal.ZERO, 0, end.signum() != 0 || open);
        }
        if (by.signum() == 0) {
            return new Bound(null, 0, false);
        }
        BigDecimal quotient = end.divide(by, DIGITS, outward);
        boolean exact = quotient.multiply(by).compareTo(end) == 0;
        return new Bound(quotient, 0, exact && (open || byOpen));
    }

    private Bound lower() {
        return new Bound(low, low == null ? -1 : 0, lowOpen);
    }

    private Bound upper() {
        return new Bound(high, high == null ? 1 : 0, highOpen);
    }

    private static @Nullable BigDecimal sum(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? null : one.add(other);
    }

    private static boolean reaches(Interval left, Interval right) {
        if (left.low == null || right.high == null) {
            return true;
        }
        int order = left.low.compareTo(right.high);
        return order < 0 || order == 0 && !left.lowOpen && !right.highOpen;
    }

    /** An end of an interval: a decimal, or, where that is null, the infinity of this sign. */
    private record Bound(@Nullable BigDecimal at, int infinity, boolean open) {
        static final Comparator<Bound> ORDER = Comparator.comparingInt(Bound::infinity)
                .thenComparing(Bound::at, Comparator.nullsFirst(Comparator.naturalOrder()));

        Bound times(Bound other) {
            if (isZero() || other.isZero()) {
                return new Bound(BigDecimal.ZERO, 0, !(isZero() && !open) && !(other.isZero() && !other.open));
            }
            if (at == null || other.at == null) {
                return new Bound(null, sign() * other.sign(), false);
            }
            return new Bound(at.multiply(other.at), 0, open || other.open);
        }

        boolean endsOpen() {
            return at != null && open;
        }

        private boolean isZero() {
            return at != null && at.signum() == 0;
        }

        private int sign() {
            return at == null ? infinity : at.signum();
        }
    }
}
