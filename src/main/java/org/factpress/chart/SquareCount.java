package org.factpress.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import org.factpress.model.Interval;
import org.factpress.model.Qualifier;
import org.factpress.model.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * A share as squares of a pictogram.
 *
 * <p>{@code certain} squares are filled, the {@code possible} ones after them are not known to be; {@code open}: there are
 * more than the certain ones, and nobody says how many. Both may be fractions.
 */
record SquareCount(Quantity share, int of, BigDecimal certain, BigDecimal possible, boolean open) {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    static SquareCount of(Reading reading, int squares) {
        Quantity share = reading.quantity();
        BigDecimal low = in(squares, Objects.requireNonNullElse(first(share.value(), share.low()), BigDecimal.ZERO));
        BigDecimal high = in(squares, Objects.requireNonNullElse(first(share.value(), share.high()), BigDecimal.ZERO));
        return switch (reading.form()) {
            case VALUE -> new SquareCount(share, squares, low, BigDecimal.ZERO, false);
            case RANGE -> new SquareCount(share, squares, low, high.subtract(low), false);
            case CEILING -> new SquareCount(share, squares, BigDecimal.ZERO, high, false);
            case FLOOR -> new SquareCount(share, squares, low, BigDecimal.ZERO, true);
        };
    }

    /** A percentage from none to all; anything else is no part of a whole. */
    static boolean isShare(Reading reading) {
        return "percent".equals(reading.quantity().unit()) && reading.low() >= 0 && reading.high() <= 100;
    }

    /** The smallest number that must be seen: the certain squares, else the possible ones. */
    BigDecimal least() {
        return certain.signum() > 0 ? certain : possible;
    }

    BigDecimal reach() {
        return certain.add(possible);
    }

    /** "2 in 100", in words, where what was stated allows no other whole number; else empty. */
    Optional<String> inWords(ChartWords words) {
        if (possible.signum() > 0 || open) {
            return bounded(words);
        }
        BigDecimal whole = certain.setScale(0, RoundingMode.HALF_UP);
        Interval stated = stated();
        if (stated.high() != null && stated.high().compareTo(BigDecimal.ONE) < 0) {
            return Optional.of(words.say("number.words.under", words.inAll(BigDecimal.ONE, of)));
        }
        if (isWithin(stated, whole.subtract(HALF), whole.add(HALF))) {
            String plain = words.inAll(whole, of);
            boolean exact = whole.compareTo(certain) == 0 && share.qualifier() == Qualifier.EXACT;
            return Optional.of(exact ? plain : words.say("number.words.about", plain));
        }
        if (share.qualifier() == Qualifier.ABOUT && isWhole(certain)) {
            return Optional.of(words.say("number.words.about", words.inAll(whole, of)));
        }
        BigDecimal below = certain.setScale(0, RoundingMode.FLOOR);
        return isWithin(stated, below, below.add(BigDecimal.ONE))
                ? Optional.of(words.between(below, below.add(BigDecimal.ONE), of))
                : Optional.empty();
    }

    /** Of a bound or a range, only where its ends are whole squares. */
    private Optional<String> bounded(ChartWords words) {
        if (!isWhole(certain) || !isWhole(reach())) {
            return Optional.empty();
        }
        if (certain.signum() > 0 && !open) {
            return Optional.of(words.between(certain, reach(), of));
        }
        Qualifier bound = share.value() != null ? share.qualifier() : open ? Qualifier.AT_LEAST : Qualifier.AT_MOST;
        return Optional.of(words.say("number.words." + bound.code(), words.inAll(reach(), of)));
    }

    /** Everything that the statement allows, in squares. */
    private Interval stated() {
        return share.interval().times(BigDecimal.valueOf(of).movePointLeft(2));
    }

    private static boolean isWithin(Interval stated, BigDecimal low, BigDecimal high) {
        return stated.low() != null
                && stated.high() != null
                && stated.low().compareTo(low) >= 0
                && stated.high().compareTo(high) <= 0;
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }

    private static BigDecimal in(int squares, BigDecimal percent) {
        return percent.multiply(BigDecimal.valueOf(squares)).movePointLeft(2);
    }

    private static @Nullable BigDecimal first(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one != null ? one : other;
    }
}
