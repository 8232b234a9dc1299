package org.factpress.report.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import org.factpress.model.Publisher;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccentsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"#0b5e6b", "#1b4f72", "#ffff00", "#ffffff", "#000000", "#ff0000", "#7f7f7f", "#00f", "no colour"
            })
    void canBeReadOnEveryGroundWhateverThePublisherSets(String colour) {
        Accents accents = Accents.of(new Publisher(null, null, null, null, null, null, colour));
        for (Color ground : new Color[] {Color.WHITE, new Color(0xf6f8f9), Accents.LIGHT_GROUND}) {
            assertThat(Accents.contrast(accents.light(), ground)).isGreaterThanOrEqualTo(4.5);
        }
        for (Color ground : new Color[] {new Color(0x12181e), new Color(0x1a222a), Accents.DARK_GROUND}) {
            assertThat(Accents.contrast(accents.dark(), ground)).isGreaterThanOrEqualTo(4.5);
        }
    }
}
