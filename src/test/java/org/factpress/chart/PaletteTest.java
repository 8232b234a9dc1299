package org.factpress.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import org.factpress.model.Publisher;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaletteTest {
    @Test
    void tellsBothColoursWhereItDarkensOne() {
        Palette.Darkened darkened = Palette.darkened(new Publisher(null, null, null, null, null, null, "#ffe14d"))
                .orElseThrow();
        assertThat(Palette.hex(darkened.asked())).isEqualTo("#ffe14d");
        assertThat(Palette.contrastOnWhite(darkened.printed())).isGreaterThanOrEqualTo(Palette.READABLE);
        assertThat(Palette.darkened(new Publisher(null, null, null, null, null, null, "#1b4f72")))
                .isEmpty();
    }

    @Test
    void takesThePublishersColour() {
        assertThat(Palette.hex(accent("#1b4f72"))).isEqualTo("#1b4f72");
    }

    @ParameterizedTest
    @ValueSource(strings = {"#ffffff", "#ffd500", "#fe0", "#7fd7ff", "#00ff00"})
    void darkensWhatCouldNotBeRead(String colour) {
        assertThat(Palette.contrastOnWhite(accent(colour))).isGreaterThanOrEqualTo(4.5);
    }

    @Test
    void hasAColourOfItsOwnWhereNoneIsGiven() {
        assertThat(Palette.hex(accent(null))).isEqualTo("#0b5e6b");
        assertThat(Palette.hex(accent("teal-ish"))).isEqualTo("#0b5e6b");
    }

    @Test
    void writesGreyAndCautionReadably() {
        assertThat(Palette.contrastOnWhite(Palette.GREY)).isGreaterThan(4.5);
        assertThat(Palette.contrastOnWhite(Palette.CAUTION)).isGreaterThan(4.5);
    }

    private static Color accent(@Nullable String colour) {
        return Palette.of(new Publisher(null, null, null, null, null, null, colour))
                .accent();
    }
}
