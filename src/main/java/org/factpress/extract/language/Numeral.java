package org.factpress.extract.language;

import java.math.BigDecimal;

/**
 * A number read off tokens {@code from..to} (exclusive): its value, the size of one unit in its last stated place, whether
 * it was written in words, and whether it is a fraction (in units of one).
 */
public record Numeral(int from, int to, BigDecimal value, BigDecimal precision, boolean spelled, boolean fraction) {
    public Numeral times(BigDecimal factor, int end) {
        return new Numeral(
                from,
                end,
                plain(value.multiply(factor).stripTrailingZeros()),
                plain(precision.multiply(factor).stripTrailingZeros()),
                spelled,
                fraction);
    }

    Numeral startingAt(int start) {
        return new Numeral(start, to, value, precision, spelled, fraction);
    }

    public Numeral endingAt(int end) {
        return new Numeral(from, end, value, precision, spelled, fraction);
    }

    /** Itself and a part of one more ("sept ans et demi"). */
    public Numeral plus(BigDecimal part) {
        return new Numeral(from, to, value.add(part), part, spelled, fraction);
    }

    /** Never in scientific notation, and never with zeros after the point that the text does not state. */
    public static BigDecimal plain(BigDecimal value) {
        return value.scale() < 0 ? value.setScale(0) : value;
    }
}
