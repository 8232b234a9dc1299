package org.factpress.normalise;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.IntStream;
import org.factpress.model.Quantity;

/** Tells two values that differ as a slip of the pen makes them differ: one digit, or two neighbours swapped. */
final class Slips {
    /** Of two digits, one is often the same by chance. */
    private static final int TELLING = 3;

    private Slips() {}

    static boolean areLikely(Quantity one, Quantity other) {
        BigDecimal first = one.value();
        BigDecimal second = other.value();
        return first != null
                && second != null
                && one.kind() == other.kind()
                && Objects.equals(one.unit(), other.unit())
                && areLikely(first.stripTrailingZeros(), second.stripTrailingZeros());
    }

    private static boolean areLikely(BigDecimal one, BigDecimal other) {
        String first = one.unscaledValue().toString();
        String second = other.unscaledValue().toString();
        boolean alike = one.scale() == other.scale() && first.length() == second.length() && first.length() >= TELLING;
        if (!alike) {
            return false;
        }
        int[] places = IntStream.range(0, first.length())
                .filter(i -> first.charAt(i) != second.charAt(i))
                .toArray();
        return places.length == 1 && first.length() > TELLING || isSwap(first, second, places);
    }

    private static boolean isSwap(String first, String second, int[] places) {
        return places.length == 2
                && places[1] == places[0] + 1
                && first.charAt(places[0]) == second.charAt(places[1])
                && first.charAt(places[1]) == second.charAt(places[0]);
    }
}
