package org.factpress.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {
    private static final int TRIES = 20_000;
    private final Random random = new Random(20150609);

    @ParameterizedTest(name = "{0} {1} {2} is {3}")
    @CsvSource(delimiter = '|', textBlock = """
                    [1, 2]       | +     | [10, 20]    | [11, 22]
                    (500, inf)   | +     | [1, 2]      | (501, inf)
                    [0, 5)       | +     | [1, 1]      | [1, 6)
                    [1, 2]       | -     | [10, 20]    | [-19, -8]
                    [0, 9]       | -     | (5, inf)    | (-inf, 4)
                    [2, 3]       | times | [-1, 4]     | [-3, 12]
                    [0, 1]       | times | (500, inf)  | [0, inf)
                    (0, 1]       | times | (500, inf)  | (0, inf)
                    (-1, 2)      | times | [3, 3]      | (-3, 6)
                    [10, 20]     | by    | [2, 5]      | [2, 10]
                    [10, 20]     | by    | (2, 5)      | (2, 10)
                    [10, 20]     | by    | [0, 5]      | [2, inf)
                    [-10, 20]    | by    | [2, 5]      | [-5, 10]
                    (500, inf)   | by    | [2, 5]      | (100, inf)
                    [1, 2]       | by    | (500, inf)  | (0, 0.004)
                    """)
    void computes(String one, String operator, String other, String result) {
        Interval computed = switch (operator) {
            case "+" -> read(one).plus(read(other));
            case "-" -> read(one).minus(read(other));
            case "times" -> read(one).times(read(other));
            default -> read(one).dividedBy(read(other));
        };
        assertThat(written(computed)).isEqualTo(written(read(result)));
    }

    @Test
    void aQuotientThatNoDecimalWritesIsRoundedOutward() {
        Interval third = read("[1, 2]").dividedBy(read("[3, 3]"));
        assertThat(third.low()).isEqualByComparingTo("0.333333333333");
        assertThat(third.high()).isEqualByComparingTo("0.666666666667");
    }

    @Test
    void refusesToDivideByWhatReachesBelowZero() {
        assertThatThrownBy(() -> read("[1, 2]").dividedBy(read("[-1, 2]")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("below zero");
    }

    @Test
    void whatTwoMembersGiveIsAMemberOfWhatTheIntervalsGive() {
        for (int i = 0; i < TRIES; i++) {
            Interval one = any();
            Interval other = any();
            BigDecimal x = member(one);
            BigDecimal y = member(other);
            assertThat(one.plus(other).contains(x.add(y))).isTrue();
            assertThat(one.minus(other).contains(x.subtract(y))).isTrue();
            assertThat(one.times(other).contains(x.multiply(y)))
                    .as("%s times %s holds %s times %s", one, other, x, y)
                    .isTrue();
            assertThat(one.negated().contains(x.negate())).isTrue();
        }
    }

    @Test
    void aQuotientOfMembersIsAMemberOfTheQuotient() {
        for (int i = 0; i < TRIES; i++) {
            Interval one = any();
            Interval other = positive();
            BigDecimal y = member(other);
            if (y.signum() > 0) {
                BigDecimal product = member(one);
                BigDecimal quotient = product.divide(y, 30, RoundingMode.HALF_EVEN);
                assertThat(widened(one.dividedBy(other)).contains(quotient))
                        .as("%s by %s holds %s by %s", one, other, product, y)
                        .isTrue();
            }
        }
    }

    @Test
    void holdsNothingThatNoTwoMembersGive() {
        for (int i = 0; i < TRIES; i++) {
            Interval one = any();
            Interval other = any();
            BigDecimal value = BigDecimal.valueOf(random.nextInt(161) - 80, 1);
            assertThat(one.plus(other).contains(value))
                    .isEqualTo(Interval.point(value).minus(other).meets(one));
            Interval factor = positive();
            if (factor.low().signum() > 0) {
                assertThat(one.times(factor).contains(value))
                        .as("%s times %s and %s", one, factor, value)
                        .isEqualTo(one.meets(Interval.point(value).dividedBy(factor)));
            }
        }
    }

    @Test
    void orderAndGroupingOfOperandsDoNotMatter() {
        BinaryOperator<Interval> plus = Interval::plus;
        BinaryOperator<Interval> times = Interval::times;
        for (int i = 0; i < TRIES; i++) {
            Interval a = any();
            Interval b = any();
            Interval c = any();
            for (BinaryOperator<Interval> operator : java.util.List.of(plus, times)) {
                assertThat(written(operator.apply(a, b))).isEqualTo(written(operator.apply(b, a)));
                assertThat(written(operator.apply(operator.apply(a, b), c)))
                        .isEqualTo(written(operator.apply(a, operator.apply(b, c))));
            }
        }
    }

    @Test
    void twoMeetOrOneIsBelowTheOther() {
        for (int i = 0; i < TRIES; i++) {
            Interval one = any();
            Interval other = any();
            assertThat(one.meets(other)).isEqualTo(!one.isBelow(other) && !other.isBelow(one));
            assertThat(one.meets(other)).isEqualTo(other.meets(one));
        }
    }

    /** With halves and quarters that decimals write, so that products and sums are exact. */
    private Interval any() {
        BigDecimal low = end();
        BigDecimal high = end();
        if (low != null && high != null && low.compareTo(high) > 0) {
            return new Interval(high, false, low, false);
        }
        boolean single = low != null && high != null && low.compareTo(high) == 0;
        return new Interval(
                low,
                low != null && !single && random.nextBoolean(),
                high,
                high != null && !single && random.nextBoolean());
    }

    private Interval positive() {
        BigDecimal low = BigDecimal.valueOf(new int[] {0, 1, 2, 4, 5, 8}[random.nextInt(6)]);
        BigDecimal high = random.nextInt(5) == 0 ? null : low.add(BigDecimal.valueOf(random.nextInt(2)));
        boolean single = high != null && low.compareTo(high) == 0;
        return new Interval(
                low,
                !single && random.nextBoolean(),
                high,
                high != null && !single && low.signum() > 0 && random.nextBoolean());
    }

    private @Nullable BigDecimal end() {
        return random.nextInt(6) == 0 ? null : BigDecimal.valueOf(random.nextInt(9) - 4);
    }

    private BigDecimal member(Interval interval) {
        BigDecimal low = interval.low();
        BigDecimal high = interval.high();
        if (low == null && high == null) {
            return BigDecimal.valueOf(random.nextInt(2001) - 1000);
        }
        if (low == null) {
            return high.subtract(step(interval.highOpen(), 1000));
        }
        if (high == null) {
            return low.add(step(interval.lowOpen(), 1000));
        }
        BigDecimal width = high.subtract(low);
        int share = interval.lowOpen() ? 1 + random.nextInt(7) : random.nextInt(interval.highOpen() ? 8 : 9);
        return low.add(width.multiply(new BigDecimal(share)).divide(new BigDecimal(8)));
    }

    private BigDecimal step(boolean open, int most) {
        return BigDecimal.valueOf(random.nextInt(most) + (open ? 1 : 0), 2);
    }

    /** By the twelfth decimal, to which quotients are rounded. */
    private static Interval widened(Interval interval) {
        return interval.plus(Interval.closed(new BigDecimal("-1e-12"), new BigDecimal("1e-12")));
    }

    private static Interval read(String text) {
        String[] ends = text.substring(1, text.length() - 1).split(",");
        return new Interval(number(ends[0]), isOpen(ends[0], text, "("), number(ends[1]), isOpen(ends[1], text, ")"));
    }

    private static boolean isOpen(String end, String text, String sign) {
        return number(end) != null && text.contains(sign);
    }

    private static @Nullable BigDecimal number(String end) {
        return end.contains("inf") ? null : new BigDecimal(end.strip());
    }

    private static String written(Interval interval) {
        return (interval.lowOpen() ? "(" : "[") + written(interval.low()) + ", " + written(interval.high())
                + (interval.highOpen() ? ")" : "]");
    }

    private static String written(@Nullable BigDecimal end) {
        return end == null ? "inf" : end.stripTrailingZeros().toPlainString();
    }
}
