package org.factpress.report.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.factpress.model.FigureKind;
import org.factpress.model.Interval;
import org.factpress.model.Qualifier;
import org.factpress.model.Quantity;
import org.junit.jupiter.api.Test;

class IntervalTextTest {
    @Test
    void tellsWhatARoundedNumberAllows() {
        assertThat(IntervalText.of(percent("2.2", "0.1", Qualifier.EXACT))).isEqualTo("2.15% to 2.25%");
    }

    @Test
    void tellsBoundsInWords() {
        assertThat(IntervalText.of(percent("500", "1", Qualifier.OVER))).isEqualTo("more than 500%");
        assertThat(IntervalText.of(percent("30", "1", Qualifier.AT_LEAST))).isEqualTo("at least 30%");
        assertThat(IntervalText.of(new Interval(null, false, BigDecimal.ONE, true), percent("1", "1", Qualifier.EXACT)))
                .isEqualTo("less than 1%");
    }

    @Test
    void saysNothingOfWordsWithoutANumber() {
        assertThat(IntervalText.of(
                        new Quantity(FigureKind.VAGUE, null, null, null, Qualifier.ABOUT, null, "organisation")))
                .isEmpty();
    }

    private static Quantity percent(String value, String precision, Qualifier qualifier) {
        return new Quantity(
                FigureKind.PERCENTAGE,
                new BigDecimal(value),
                null,
                null,
                qualifier,
                new BigDecimal(precision),
                "percent");
    }
}
