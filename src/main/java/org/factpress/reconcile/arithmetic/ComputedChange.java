package org.factpress.reconcile.arithmetic;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.factpress.model.Direction;
import org.factpress.model.FigureKind;
import org.factpress.model.Interval;
import org.factpress.model.Qualifier;
import org.factpress.model.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * A change as its two ends give it.
 *
 * <p>{@code exact} is the change between the two numbers as printed, to two decimals; null where an end is a range, a bound
 * or a vague word. {@code interval} holds every change that the ends allow, counted in {@code direction}: a fall of 80 is
 * {@code DECREASE} and 80. Both are in {@code unit}: {@code percent} where relative, else the unit of the ends.
 */
public record ComputedChange(
        Direction direction,
        @Nullable BigDecimal exact,
        Interval interval,
        @Nullable String unit) {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal A_THIRD = BigDecimal.valueOf(3);
    private static final int TENTH = 1;
    private static final int FINEST = -2;
    private static final int WIDEST_STEP = 3;

    /** The interval counted in this direction: a fall of 80 is a rise of −80. */
    public Interval interval(Direction told) {
        return told == direction ? interval : interval.negated();
    }

    /**
     * The change with no more digits than the ends support; null where they do not even give it two ends.
     *
     * <p>A single value where two digits or more hold for every change in the interval, else the range, its ends rounded to
     * a tenth of its width or finer. So 0.75 to 0.1 is a fall of 80 to 93, and not of 87.
     */
    public @Nullable Quantity shown() {
        BigDecimal width = interval.width();
        if (width == null || interval.low() == null || interval.high() == null) {
            return null;
        }
        Quantity value = width.signum() == 0 ? null : supportedValue(width, interval.low(), interval.high());
        return value == null ? range(width, interval.low(), interval.high()) : value;
    }

    private @Nullable Quantity supportedValue(BigDecimal width, BigDecimal low, BigDecimal high) {
        BigDecimal middle = exact == null ? low.add(high).multiply(HALF) : exact;
        for (int place = magnitude(width); place <= magnitude(width) + WIDEST_STEP; place++) {
            BigDecimal unitInLastPlace = BigDecimal.ONE.scaleByPowerOfTen(place);
            BigDecimal value = rounded(middle, place);
            BigDecimal margin = unitInLastPlace.multiply(HALF);
            boolean holds = value.subtract(margin).compareTo(low) <= 0
                    && value.add(margin).compareTo(high) >= 0;
            boolean possible = value.compareTo(low) >= 0 && value.compareTo(high) <= 0;
            if (holds && possible && value.abs().compareTo(unitInLastPlace.scaleByPowerOfTen(1)) >= 0) {
                return quantity(value, null, null, Qualifier.EXACT, unitInLastPlace);
            }
        }
        return null;
    }

    /** The number between the ends as printed, with the fewest digits that keep it among what is possible; null where there is none. */
    public @Nullable BigDecimal told() {
        if (exact == null) {
            return null;
        }
        for (int decimals = 0; decimals < exact.scale(); decimals++) {
            BigDecimal value = exact.setScale(decimals, RoundingMode.HALF_UP);
            if (interval.contains(value)) {
                return value;
            }
        }
        return exact;
    }

    /** The interval for a reader, rounded outward to the digits that its width supports. */
    public Interval supported() {
        return supported(interval);
    }

    /** Any computed interval, rounded outward to the digits that its width supports. */
    public static Interval supported(Interval computed) {
        BigDecimal width = computed.width();
        int place = width == null || width.signum() == 0 ? FINEST : place(width);
        return new Interval(
                outward(computed.low(), place, RoundingMode.FLOOR),
                false,
                outward(computed.high(), place, RoundingMode.CEILING),
                false);
    }

    private static @Nullable BigDecimal outward(@Nullable BigDecimal end, int place, RoundingMode outward) {
        return end == null ? null : plain(end.setScale(-place, outward).stripTrailingZeros());
    }

    /** A tenth of the width or coarser, and never more than a third of it. */
    private static int place(BigDecimal width) {
        int magnitude = magnitude(width);
        return width.scaleByPowerOfTen(-magnitude).compareTo(A_THIRD) < 0 ? magnitude - TENTH : magnitude;
    }

    private Quantity range(BigDecimal width, BigDecimal low, BigDecimal high) {
        int place = width.signum() == 0 ? FINEST : place(width);
        return quantity(
                null,
                rounded(low, place),
                rounded(high, place),
                Qualifier.BETWEEN,
                BigDecimal.ONE.scaleByPowerOfTen(place));
    }

    private Quantity quantity(
            @Nullable BigDecimal value,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            Qualifier qualifier,
            BigDecimal precision) {
        return new Quantity(FigureKind.CHANGE, value, low, high, qualifier, plain(precision), unit);
    }

    /** The power of ten at or below a positive number: 1 for 13.5. */
    private static int magnitude(BigDecimal number) {
        return number.precision() - number.scale() - 1;
    }

    private static BigDecimal rounded(BigDecimal number, int place) {
        return plain(number.setScale(-place, RoundingMode.HALF_UP));
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0) : number;
    }
}
