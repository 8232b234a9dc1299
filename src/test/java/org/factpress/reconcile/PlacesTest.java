package org.factpress.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.factpress.reconcile.scope.Likeness;
import org.factpress.reconcile.scope.Places;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Cambodia | Cambodia | SAME
                    Burma | Myanmar | SAME
                    Londres | London | SAME
                    Siem Reap;Phnom Penh | Phnom Penh;Siem Reap | SAME
                    Phnom Penh | Cambodia | NEAR
                    Cambodia | Phnom Penh;Siem Reap | NEAR
                    Phnom Penh | Southeast Asia | NEAR
                    Phnom Penh | Phnom Penh;Siem Reap | NEAR
                    the old harbour | Cambodia | NEAR
                    worldwide | Cambodia | NEAR
                    Phnom Penh | Vietnam | OTHER
                    Phnom Penh | Siem Reap | OTHER
                    Phnom Penh;Hanoi | Cambodia | OTHER
                    Cambodia | Vietnam | OTHER
                    """)
    void comparesPlacesByWhichLiesInWhich(String one, String other, Likeness likeness) {
        assertThat(Places.likeness(places(one), places(other))).isEqualTo(likeness);
        assertThat(Places.likeness(places(other), places(one))).isEqualTo(likeness);
    }

    private static List<String> places(String names) {
        return Arrays.asList(names.split(";"));
    }
}
