package org.factpress.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.factpress.report.SampleRevision.change;
import static org.factpress.report.SampleRevision.over;
import static org.factpress.report.SampleRevision.percent;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ChangeCheckTests {
    private final ChangeCheck fall = ChangeCheck.of(percent("8.16", "0.01"), percent("2.2", "0.1"), true, true);

    @Test
    void takesBothEndsAsRounded() {
        assertThat(ChangeCheck.rounded(fall.exact(), 2)).isEqualTo(new BigDecimal("73.04"));
        assertThat(ChangeCheck.rounded(fall.low(), 1)).isEqualTo(new BigDecimal("72.4"));
        assertThat(ChangeCheck.rounded(fall.high(), 1)).isEqualTo(new BigDecimal("73.7"));
    }

    @Test
    void allowsTheChangesThatFollow() {
        assertThat(fall.allows(change("73"))).isTrue();
        assertThat(fall.allows(change("75"))).isFalse();
    }

    @Test
    void countsARiseUpwards() {
        ChangeCheck rise = ChangeCheck.of(percent("10", "1"), percent("15", "1"), false, true);
        assertThat(rise.exact()).isEqualByComparingTo("50");
        assertThat(rise.low()).isLessThan(rise.exact());
        assertThat(rise.high()).isGreaterThan(rise.exact());
    }

    @Test
    void subtractsWhereTheChangeIsAbsolute() {
        assertThat(ChangeCheck.of(percent("8.16", "0.01"), percent("2.2", "0.1"), true, false)
                        .exact())
                .isEqualByComparingTo("5.96");
    }

    @Test
    void computesNothingFromABound() {
        assertThat(ChangeCheck.of(over("400", "officer"), over("500", "officer"), false, true))
                .isNull();
    }

    @Test
    void computesNoShareOfZero() {
        assertThat(ChangeCheck.of(percent("0", "1"), percent("5", "1"), false, true))
                .isNull();
    }
}
