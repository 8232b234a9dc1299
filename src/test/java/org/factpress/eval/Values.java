package org.factpress.eval;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.factpress.model.FigureKind;
import org.factpress.model.Quantity;
import org.jspecify.annotations.Nullable;

/** Compares numbers as numbers: 2.20 is 2.2. */
final class Values {
    private Values() {}

    /** True where both are figures with the same value, or the same low and high. */
    static boolean same(GoldRow row, Prediction prediction) {
        return row.figure() != null
                && prediction.figure() != null
                && same(row.figure().quantity(), prediction.figure().quantity());
    }

    static boolean same(Quantity gold, Quantity got) {
        // A third has no last digit: the shorter of the two spellings says how many count.
        boolean rounded = gold.kind() == FigureKind.RATIO;
        return same(gold.value(), got.value(), rounded)
                && same(gold.low(), got.low(), rounded)
                && same(gold.high(), got.high(), rounded);
    }

    static boolean same(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        return same(a, b, false);
    }

    private static boolean same(@Nullable BigDecimal a, @Nullable BigDecimal b, boolean rounded) {
        if (a == null || b == null) {
            return a == b;
        }
        int places = Math.min(a.scale(), b.scale());
        boolean shorten = rounded && places >= 1;
        return shorten ? rounded(a, places).compareTo(rounded(b, places)) == 0 : a.compareTo(b) == 0;
    }

    private static BigDecimal rounded(BigDecimal value, int places) {
        return value.setScale(places, RoundingMode.HALF_UP);
    }

    static String told(Quantity quantity) {
        String number = quantity.value() == null
                ? plain(quantity.low()) + ".." + plain(quantity.high())
                : plain(quantity.value());
        return number + (quantity.unit() == null ? "" : " " + quantity.unit());
    }

    static String plain(@Nullable BigDecimal value) {
        return value == null ? "-" : value.toPlainString();
    }
}
