package org.factpress.reconcile.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.factpress.model.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether one number may be the other gone astray: a slip of the pen (a digit changed, dropped, doubled or added, two
 * changed about, the point or the scale shifted) or a value close by, as another revision gives it.
 */
final class Drift {
    private static final BigDecimal CLOSE = new BigDecimal("0.90");
    private static final int DIGITS = 4;
    /** One digit of fewer is too much of the number to call it the same but for that. */
    private static final int FEWEST = 2;

    private Drift() {}

    static boolean isSlipOrClose(Quantity one, Quantity other) {
        return isSlip(one, other) || isClose(number(one), number(other));
    }

    static boolean isSlip(Quantity one, Quantity other) {
        BigDecimal a = number(one);
        BigDecimal b = number(other);
        return a != null && b != null && a.signum() != 0 && b.signum() != 0 && isSlip(a.abs(), b.abs());
    }

    private static boolean isSlip(BigDecimal a, BigDecimal b) {
        int scale =
                Math.max(a.stripTrailingZeros().scale(), b.stripTrailingZeros().scale());
        return isMiswritten(digits(a), digits(b)) || isMiswritten(at(a, scale), at(b, scale));
    }

    private static boolean isClose(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        if (a == null || b == null || a.signum() == 0 || b.signum() == 0) {
            return false;
        }
        BigDecimal less = a.abs().min(b.abs());
        return less.divide(a.abs().max(b.abs()), DIGITS, RoundingMode.HALF_UP).compareTo(CLOSE) >= 0;
    }

    private static String digits(BigDecimal number) {
        return number.stripTrailingZeros().unscaledValue().toString();
    }

    /** As written: "0.1" is two digits, and "300" three. */
    private static String at(BigDecimal number, int scale) {
        String digits = number.setScale(scale, RoundingMode.UNNECESSARY).toPlainString();
        return digits.replace(".", "");
    }

    private static boolean isMiswritten(String one, String other) {
        if (one.length() == other.length()) {
            return one.length() >= FEWEST && (changed(one, other) <= 1 || isSwapped(one, other));
        }
        String fewer = one.length() < other.length() ? one : other;
        String more = one.length() < other.length() ? other : one;
        return fewer.length() >= FEWEST && more.length() == fewer.length() + 1 && hasOneMore(more, fewer);
    }

    private static long changed(String one, String other) {
        long changed = 0;
        for (int i = 0; i < one.length(); i++) {
            changed += one.charAt(i) == other.charAt(i) ? 0 : 1;
        }
        return changed;
    }

    /** Of two places that differ each has the other's digit. */
    private static boolean isSwapped(String one, String other) {
        return changed(one, other) == 2
                && one.chars()
                        .sorted()
                        .boxed()
                        .toList()
                        .equals(other.chars().sorted().boxed().toList());
    }

    private static boolean hasOneMore(String more, String fewer) {
        for (int i = 0; i < more.length(); i++) {
            if ((more.substring(0, i) + more.substring(i + 1)).equals(fewer)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable BigDecimal number(Quantity told) {
        return told.value() != null ? told.value() : told.low() != null ? told.low() : told.high();
    }
}
