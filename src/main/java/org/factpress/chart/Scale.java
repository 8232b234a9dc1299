package org.factpress.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.factpress.model.Qualifier;
import org.factpress.model.Quantity;

/** A value axis from zero (or below, where values are) to a round number, in two to four equal steps. */
record Scale(BigDecimal bottom, BigDecimal top, BigDecimal step, Quantity sample) {
    private static final int MOST_STEPS = 4;
    private static final List<BigDecimal> ROUND =
            Stream.of("1", "2", "2.5", "5", "10").map(BigDecimal::new).toList();
    /** An open mark needs room beyond its bound. */
    private static final double OPEN = 1.15;

    static Scale of(Collection<Reading> readings) {
        double high = readings.stream().mapToDouble(Scale::reach).max().orElse(0);
        double low = readings.stream().mapToDouble(Reading::low).min().orElse(0);
        Quantity sample = readings.iterator().next().quantity();
        BigDecimal span = BigDecimal.valueOf(Math.max(high, 0) - Math.min(low, 0));
        BigDecimal step = span.signum() == 0 ? BigDecimal.ONE : step(span, isWhole(sample));
        return new Scale(
                floor(BigDecimal.valueOf(Math.min(low, 0)), step),
                floor(BigDecimal.valueOf(Math.max(high, 0)).negate(), step)
                        .negate()
                        .max(step),
                step,
                sample);
    }

    List<BigDecimal> ticks() {
        int steps = top.subtract(bottom).divide(step, 0, RoundingMode.HALF_UP).intValueExact();
        return Stream.iterate(bottom, tick -> tick.add(step)).limit(steps + 1L).toList();
    }

    /** The unit stands at the top tick only. */
    String text(BigDecimal tick, Digits digits) {
        if (tick.signum() == 0 && tick.compareTo(top) != 0) {
            return "0";
        }
        WrittenNumber written = digits.write(tick, atStep());
        return tick.compareTo(top) == 0 ? written.text() : written.number();
    }

    /** How high a reading stands: 0 at the bottom, 1 at the top. */
    double share(Reading reading) {
        return (reading.high() - bottom.doubleValue()) / top.subtract(bottom).doubleValue();
    }

    /** True where both can be read on the larger one of the two. */
    boolean suits(Scale other) {
        double ratio = top.doubleValue() / other.top.doubleValue();
        return Units.same(sample, other.sample) && ratio > 0.25 && ratio < 4;
    }

    private static double reach(Reading reading) {
        return reading.form() == Reading.Form.FLOOR ? reading.high() * OPEN : reading.high();
    }

    private static boolean isWhole(Quantity quantity) {
        return Units.isCount(quantity);
    }

    private static BigDecimal step(BigDecimal span, boolean whole) {
        BigDecimal least = span.divide(BigDecimal.valueOf(MOST_STEPS), 12, RoundingMode.HALF_UP);
        int exponent = least.precision() - least.scale() - 1;
        BigDecimal step = ROUND.stream()
                .map(digits -> digits.scaleByPowerOfTen(exponent))
                .filter(candidate -> candidate.compareTo(least) >= 0 && !isOdd(candidate))
                .findFirst()
                .orElseThrow()
                .stripTrailingZeros();
        return whole ? step.max(BigDecimal.ONE).setScale(0, RoundingMode.UP) : step;
    }

    /** Quarters only of whole numbers: 0, 25, 50, but never 0, 2.5, 5. */
    private static boolean isOdd(BigDecimal candidate) {
        BigDecimal digits = candidate.stripTrailingZeros();
        return digits.precision() == 2 && digits.scale() > 0;
    }

    private static BigDecimal floor(BigDecimal value, BigDecimal step) {
        return value.divide(step, 0, RoundingMode.FLOOR).multiply(step);
    }

    /** A tick is stated in the last place of the step; a scale word only where every tick takes one. */
    private Quantity atStep() {
        BigDecimal place =
                BigDecimal.ONE.scaleByPowerOfTen(-step.stripTrailingZeros().scale());
        boolean words = step.compareTo(new BigDecimal("1000000")) >= 0;
        return new Quantity(
                sample.kind(),
                step,
                null,
                null,
                Qualifier.EXACT,
                words ? place : place.min(BigDecimal.ONE),
                sample.unit());
    }
}
