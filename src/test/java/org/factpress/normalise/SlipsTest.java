package org.factpress.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.factpress.model.FigureKind;
import org.factpress.model.Qualifier;
import org.factpress.model.Quantity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipsTest {
    @ParameterizedTest
    @CsvSource({
        "12.4, 14.2, true",
        "9620, 6920, true",
        "4680000, 4860000, true",
        "76300, 73600, true",
        "18455, 18456, true",
        "41, 14, false",
        "12.4, 12.5, false",
        "12.4, 124, false",
        "9620, 6290, false"
    })
    void aSlipSwapsTwoNeighboursOrChangesOneOfManyDigits(String one, String other, boolean slip) {
        assertThat(Slips.areLikely(told(one), told(other))).isEqualTo(slip);
    }

    private static Quantity told(String value) {
        return new Quantity(
                FigureKind.COUNT, new BigDecimal(value), null, null, Qualifier.EXACT, BigDecimal.ONE, "visit");
    }
}
