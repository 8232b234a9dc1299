package org.factpress.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.factpress.model.FindingCode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RelativeLevelsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In 2023 ferry traffic stood at 118% of the level of 2020.",
                "In 2023 the shelter ran at 105% of its capacity.",
                "The ward had 108% occupancy in 2023.",
                "Bed occupancy was 108% in 2023."
            })
    void aPercentageOfALevelMayLieAboveAHundred(String text) throws IOException {
        assertThat(CheckedText.findings(folder, "a.txt", text))
                .noneMatch(finding -> finding.code() == FindingCode.IMPLAUSIBLE_VALUE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In 2023, 146% of households named low income as the reason.",
                "In 2023, 118% of pupils passed the test."
            })
    void aShareOfAWholeMayNot(String text) throws IOException {
        assertThat(CheckedText.findings(folder, "a.txt", text))
                .anyMatch(finding -> finding.code() == FindingCode.IMPLAUSIBLE_VALUE);
    }
}
