package org.factpress.reconcile.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.factpress.model.FigureKind;
import org.factpress.model.Interval;
import org.factpress.model.Quantity;

/** Tells a slip of the pen from two numbers that cannot be meant as one. */
final class Magnitudes {
    private static final BigDecimal FARTHEST = BigDecimal.valueOf(20);
    private static final Interval SAME_DIGITS = Interval.closed(new BigDecimal("0.98"), new BigDecimal("1.02"));
    private static final int DIGITS = 6;

    private Magnitudes() {}

    private static boolean isCount(Quantity told) {
        return told.kind() == FigureKind.COUNT;
    }

    /**
     * True where one count is more than {@code 20} times the other, and not by a power of ten: no slip of a digit goes that far, and
     * one of a scale ("million" for "thousand") keeps the digits. Of shares a
     * slip may: 0.1% becomes 3.1%.
     */
    static boolean areWorldsApart(Quantity one, Quantity other) {
        BigDecimal a = one.value();
        BigDecimal b = other.value();
        if (a == null || b == null || !isCount(one) || !isCount(other) || a.signum() <= 0 || b.signum() <= 0) {
            return false;
        }
        BigDecimal times = a.max(b).divide(a.min(b), DIGITS, RoundingMode.HALF_UP);
        BigDecimal leading = times.movePointLeft(times.precision() - times.scale() - 1);
        boolean byTens = SAME_DIGITS.contains(leading) || SAME_DIGITS.contains(leading.movePointLeft(1));
        return times.compareTo(FARTHEST) > 0 && !byTens;
    }
}
