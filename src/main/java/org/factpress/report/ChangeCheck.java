package org.factpress.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.factpress.model.Interval;
import org.factpress.model.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * The change that two values give, each taken as every decimal that its rounding allows.
 *
 * <p>A fall is counted as positive when {@code falling}. {@code exact} is between the two numbers as printed, null where
 * one is a range or a bound; {@code low} and {@code high} are the least and greatest change. Relative changes are in percent.
 */
public record ChangeCheck(boolean falling, @Nullable BigDecimal exact, BigDecimal low, BigDecimal high) {
    private static final MathContext DIGITS = MathContext.DECIMAL64;
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /** Null where the values have no two ends, or start from zero, so that no change can be computed. */
    static @Nullable ChangeCheck of(Quantity from, Quantity to, boolean falling, boolean relative) {
        Interval start = from.interval();
        Interval end = to.interval();
        if (start.low() == null || start.high() == null || end.low() == null || end.high() == null) {
            return null;
        }
        if (relative && start.low().signum() <= 0) {
            return null;
        }
        BigDecimal one = change(start.low(), end.high(), falling, relative);
        BigDecimal other = change(start.high(), end.low(), falling, relative);
        BigDecimal exact =
                from.value() == null || to.value() == null ? null : change(from.value(), to.value(), falling, relative);
        return new ChangeCheck(falling, exact, one.min(other), one.max(other));
    }

    private static BigDecimal change(BigDecimal from, BigDecimal to, boolean falling, boolean relative) {
        BigDecimal difference = falling ? from.subtract(to) : to.subtract(from);
        return relative ? difference.multiply(HUNDRED).divide(from, DIGITS) : difference;
    }

    /** Whether the stated change is one of those possible. */
    public boolean allows(Quantity stated) {
        return stated.interval().meets(Interval.closed(low, high));
    }

    /** To so many decimal places, half up. */
    public static BigDecimal rounded(BigDecimal change, int places) {
        return change.setScale(places, RoundingMode.HALF_UP);
    }
}
