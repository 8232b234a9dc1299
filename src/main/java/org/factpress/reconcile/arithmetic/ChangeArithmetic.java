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
 * <p>Ends of the result are rounded outward and closed, so that a change that is possible is never missed.
 */
public final class ChangeArithmetic {
    private static final int DIGITS = 12;
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private ChangeArithmetic() {}

    /** The change as a percentage of {@code from}; without ends where {@code from} may be zero. */
    public static ComputedChange relative(Quantity from, Quantity to) {
        Direction direction = direction(from, to);
        Interval percent = percent(times(from, to));
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
        Interval start = from.interval();
        Interval end = to.interval();
        Interval rise = new Interval(minus(end.low(), start.high()), false, minus(end.high(), start.low()), false);
        BigDecimal exact = minus(point(to), point(from));
        return new ComputedChange(
                direction,
                exact == null ? null : exact.abs(),
                counted(rise, direction),
                Family.PERCENT.equals(to.unit()) ? Family.POINTS : to.unit());
    }

    /** How many times {@code from} fits into {@code to}. */
    public static Interval times(Quantity from, Quantity to) {
        BigDecimal fromLow = positive(from.interval().low());
        BigDecimal fromHigh = positive(from.interval().high());
        BigDecimal toLow = positive(to.interval().low());
        BigDecimal toHigh = to.interval().high();
        return new Interval(
                toLow == null || fromHigh == null
                        ? BigDecimal.ZERO
                        : toLow.divide(fromHigh, DIGITS, RoundingMode.FLOOR),
                false,
                toHigh == null || fromLow == null ? null : toHigh.divide(fromLow, DIGITS, RoundingMode.CEILING),
                false);
    }

    public static Interval lessOne(Interval times) {
        return new Interval(
                minus(times.low(), BigDecimal.ONE),
                times.lowOpen(),
                minus(times.high(), BigDecimal.ONE),
                times.highOpen());
    }

    /** For a reader: at most two decimals, rounded outward. */
    public static Interval toHundredths(Interval interval) {
        return new Interval(
                interval.low() == null ? null : interval.low().setScale(2, RoundingMode.FLOOR),
                false,
                interval.high() == null ? null : interval.high().setScale(2, RoundingMode.CEILING),
                false);
    }

    public static Interval negated(Interval interval) {
        return new Interval(
                interval.high() == null ? null : interval.high().negate(),
                interval.highOpen(),
                interval.low() == null ? null : interval.low().negate(),
                interval.lowOpen());
    }

    private static Interval percent(Interval times) {
        return new Interval(percent(times.low()), false, percent(times.high()), false);
    }

    private static @Nullable BigDecimal percent(@Nullable BigDecimal times) {
        return times == null ? null : times.subtract(BigDecimal.ONE).multiply(HUNDRED);
    }

    private static Interval counted(Interval rise, Direction direction) {
        return direction == Direction.INCREASE ? rise : negated(rise);
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

    private static @Nullable BigDecimal positive(@Nullable BigDecimal number) {
        return number == null || number.signum() <= 0 ? null : number;
    }

    private static @Nullable BigDecimal minus(@Nullable BigDecimal number, @Nullable BigDecimal less) {
        return number == null || less == null ? null : number.subtract(less);
    }
}
