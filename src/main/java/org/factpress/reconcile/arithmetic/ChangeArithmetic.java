package org.factpress.reconcile.arithmetic;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.factpress.model.Direction;
import org.factpress.model.FigureKind;
import org.factpress.model.Interval;
import org.factpress.model.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * The change between two stated numbers, each taken as its rounding interval.
 *
 * <p>A change that is possible is never missed: see {@link Interval}.
 */
public final class ChangeArithmetic {
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private ChangeArithmetic() {}

    /** The change as a percentage of {@code from}; without ends where {@code from} may be zero. */
    public static ComputedChange relative(Quantity from, Quantity to) {
        Direction direction = direction(from, to);
        Interval percent = lessOne(times(from, to)).times(HUNDRED);
        BigDecimal start = point(from);
        BigDecimal end = point(to);
        BigDecimal exact = start == null || end == null || start.signum() <= 0
                ? null
                : end.subtract(start).abs().multiply(HUNDRED).divide(start, 2, RoundingMode.HALF_UP);
        return new ComputedChange(direction, exact, counted(percent, direction), Family.PERCENT);
    }

    /** The change as a difference, in the unit of the ends; of two shares, in percentage points. */
    public static ComputedChange difference(Quantity from, Quantity to) {
        Direction direction = direction(from, to);
        Interval rise = to.interval().minus(from.interval());
        BigDecimal start = point(from);
        BigDecimal end = point(to);
        return new ComputedChange(
                direction,
                start == null || end == null ? null : end.subtract(start).abs(),
                counted(rise, direction),
                Family.PERCENT.equals(to.unit()) ? Family.POINTS : to.unit());
    }

    /** How many times {@code from} fits into {@code to}; both are levels, and no level lies below zero. */
    public static Interval times(Quantity from, Quantity to) {
        return times(from.interval(), to.interval());
    }

    /** How many times one level fits into another. */
    public static Interval times(Interval from, Interval to) {
        Interval start = fromZero(from);
        return start.high() != null && start.high().signum() < 0
                ? Interval.ALL
                : fromZero(to).dividedBy(start);
    }

    /** How many times more, where how many times as many is known. */
    public static Interval lessOne(Interval times) {
        return times.minus(Interval.point(BigDecimal.ONE));
    }

    private static Interval counted(Interval rise, Direction direction) {
        return direction == Direction.INCREASE ? rise : rise.negated();
    }

    /** By the numbers as printed; of ranges and bounds, by whichever of their ends is known. */
    private static Direction direction(Quantity from, Quantity to) {
        return middle(to).compareTo(middle(from)) < 0 ? Direction.DECREASE : Direction.INCREASE;
    }

    private static BigDecimal middle(Quantity quantity) {
        if (quantity.value() != null) {
            return quantity.value();
        }
        BigDecimal low = quantity.low() == null ? quantity.high() : quantity.low();
        BigDecimal high = quantity.high() == null ? quantity.low() : quantity.high();
        return low == null || high == null ? BigDecimal.ZERO : low.add(high).divide(BigDecimal.valueOf(2));
    }

    private static @Nullable BigDecimal point(Quantity quantity) {
        return Values.isBound(quantity) || quantity.kind() == FigureKind.VAGUE ? null : quantity.value();
    }

    private static Interval fromZero(Interval level) {
        return level.low() == null || level.low().signum() < 0
                ? new Interval(BigDecimal.ZERO, false, level.high(), level.highOpen())
                : level;
    }
}
