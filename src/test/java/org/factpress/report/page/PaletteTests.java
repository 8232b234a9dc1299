package org.factpress.report.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.Color;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaletteTests {
    @ParameterizedTest
    @ValueSource(strings = {"#ffe14d", "#ffffff", "#00ff00", "#1b4f72", "#000000"})
    void darkensThePublishersColourUntilItCanBeRead(String colour) {
        assertThat(Palette.contrastOnWhite(Palette.of(colour).accent())).isGreaterThanOrEqualTo(4.5);
    }

    @Test
    void keepsAColourThatCanBeRead() {
        assertThat(Palette.of("#1b4f72").accent()).isEqualTo(new Color(0x1b4f72));
    }

    @Test
    void hasOnlyReadableColoursForText() {
        assertThat(List.of(Palette.INK, Palette.GREY, Palette.CAUTION))
                .allMatch(colour -> Palette.contrastOnWhite(colour) >= 4.5);
    }

    @Test
    void refusesWhatIsNoColour() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Palette.of("teal"))
                .withMessageContaining("'teal'")
                .withMessageContaining("#1b4f72");
    }
}
