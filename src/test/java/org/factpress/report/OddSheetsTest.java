package org.factpress.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A dozen of the sheets that {@link OddSheetsSoakTest} prints by the hundred. */
class OddSheetsTest {
    @ParameterizedTest
    @ValueSource(longs = {2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 14, 15, 91, 157})
    void provesASheetOfAnything(long seed) {
        assertThat(OddSheets.prove(seed).pages()).isPositive();
    }
}
