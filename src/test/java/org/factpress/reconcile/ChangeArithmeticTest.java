package org.factpress.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.factpress.reconcile.Told.count;
import static org.factpress.reconcile.Told.percent;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import org.factpress.model.Direction;
import org.factpress.model.FigureKind;
import org.factpress.model.Interval;
import org.factpress.model.Qualifier;
import org.factpress.model.Quantity;
import org.factpress.reconcile.arithmetic.ChangeArithmetic;
import org.factpress.reconcile.arithmetic.ComputedChange;
import org.factpress.reconcile.check.Wording;
import org.junit.jupiter.api.Test;

class ChangeArithmeticTest {
    @Test
    void computesAFallWithEveryChangeThatTheEndsAllow() {
        ComputedChange change = relative(percent("8.16"), percent("2.2"));
        assertThat(change.direction()).isEqualTo(Direction.DECREASE);
        assertThat(change.exact()).isEqualByComparingTo("73.04");
        assertThat(change.told()).isEqualByComparingTo("73");
        assertThat(Wording.interval(change.supported(), "percent")).isEqualTo("72.4 to 73.7%");
        assertThat(shown(change)).isEqualTo("72.4–73.7%");
    }

    @Test
    void showsARangeWhereTheEndsDoNotSupportTheDigits() {
        assertThat(shown(relative(percent("0.75"), percent("0.1")))).isEqualTo("80–93%");
    }

    @Test
    void neverShowsAValueThatTheEndsDoNotAllow() {
        ComputedChange change = relative(percent("4.33"), percent("50.8"));
        assertThat(change.told()).isEqualByComparingTo("1073");
        assertThat(change.interval().contains(change.told())).isTrue();
        assertThat(shown(change)).isEqualTo("1,071–1,076%");
    }

    @Test
    void showsTheValueWhereEveryPossibleChangeRoundsToIt() {
        assertThat(shown(relative(count("20000", "case"), count("5000", "case"))))
                .isEqualTo("75.00%");
        assertThat(shown(relative(percent("80.00"), percent("20.00")))).isEqualTo("75.0%");
    }

    @Test
    void theShownChangeCoversEveryPossibleOne() {
        Random random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            ComputedChange change = relative(rounded(level(random), random), rounded(level(random), random));
            Quantity shown = change.shown();
            if (shown != null) {
                Interval covered = shown.interval();
                assertThat(covered.low()).isLessThanOrEqualTo(change.interval().low());
                assertThat(covered.high())
                        .isGreaterThanOrEqualTo(change.interval().high());
            }
        }
    }

    @Test
    void aTrueChangeAlwaysFitsItsRoundedEnds() {
        Random random = new Random(42);
        for (int i = 0; i < 20000; i++) {
            BigDecimal from = level(random);
            BigDecimal to = level(random);
            BigDecimal change = to.subtract(from).multiply(new BigDecimal(100)).divide(from, 20, RoundingMode.HALF_UP);
            Direction direction = change.signum() < 0 ? Direction.DECREASE : Direction.INCREASE;
            Interval told =
                    told(change.abs(), FigureKind.CHANGE, random.nextInt(3)).interval();
            ComputedChange computed = relative(rounded(from, random), rounded(to, random));
            assertThat(computed.interval(direction).meets(told))
                    .as("%s to %s", from, to)
                    .isTrue();
        }
    }

    @Test
    void aTrueDifferenceAlwaysFitsItsRoundedEnds() {
        Random random = new Random(43);
        for (int i = 0; i < 20000; i++) {
            BigDecimal from = level(random);
            BigDecimal to = level(random);
            BigDecimal rise = to.subtract(from);
            Direction direction = rise.signum() < 0 ? Direction.DECREASE : Direction.INCREASE;
            Interval told =
                    told(rise.abs(), FigureKind.CHANGE, random.nextInt(3)).interval();
            ComputedChange computed = ChangeArithmetic.difference(rounded(from, random), rounded(to, random));
            assertThat(computed.interval(direction).meets(told))
                    .as("%s to %s", from, to)
                    .isTrue();
        }
    }

    @Test
    void aChangeFromABoundHasNoUpperEnd() {
        ComputedChange change = relative(
                percent("0.1").qualified(Qualifier.UNDER).quantity(),
                percent("2.2").quantity());
        assertThat(change.exact()).isNull();
        assertThat(change.interval().high()).isNull();
        assertThat(change.shown()).isNull();
    }

    @Test
    void aChangeFromNothingHasNoPercentage() {
        ComputedChange change = relative(percent("0"), percent("2"));
        assertThat(change.exact()).isNull();
        assertThat(change.interval().high()).isNull();
    }

    @Test
    void aDifferenceOfSharesIsInPercentagePoints() {
        ComputedChange change = ChangeArithmetic.difference(
                percent("8.16").quantity(), percent("2.2").quantity());
        assertThat(change.exact()).isEqualByComparingTo("5.96");
        assertThat(change.unit()).isEqualTo("percentage-points");
    }

    private static ComputedChange relative(Told from, Told to) {
        return relative(from.quantity(), to.quantity());
    }

    private static ComputedChange relative(Quantity from, Quantity to) {
        return ChangeArithmetic.relative(from, to);
    }

    private static String shown(ComputedChange change) {
        return Wording.value(change.shown());
    }

    private static BigDecimal level(Random random) {
        return BigDecimal.valueOf(1 + random.nextInt(1_000_000), 4);
    }

    private static Quantity rounded(BigDecimal value, Random random) {
        return told(value, FigureKind.PERCENTAGE, random.nextInt(4));
    }

    private static Quantity told(BigDecimal value, FigureKind kind, int decimals) {
        BigDecimal stated = value.setScale(decimals, RoundingMode.HALF_UP);
        return new Quantity(
                kind, stated, null, null, Qualifier.EXACT, BigDecimal.ONE.movePointLeft(decimals), "percent");
    }
}
