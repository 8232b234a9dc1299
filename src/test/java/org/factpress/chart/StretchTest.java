package org.factpress.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import org.junit.jupiter.api.Test;

class StretchTest {
    @Test
    void leavesALineOfOneTypefaceWhole() {
        assertThat(Stretch.of("Łódź, 17 and younger")).hasSize(1);
    }

    @Test
    void placesTheFirstOfTwoHebrewWordsOnTheRight() {
        assertThat(Stretch.of("in תל אביב now"))
                .extracting(Stretch::text, Stretch::place)
                .containsExactly(tuple("in ", 0), tuple("תל", 3), tuple(" ", 2), tuple("אביב", 1), tuple(" now", 4));
    }

    @Test
    void keepsTheDigitsOfANumberInOrderWithinArabic() {
        assertThat(Stretch.of("دون 18 سنة"))
                .extracting(Stretch::text, Stretch::place)
                .containsExactly(tuple("دون", 4), tuple(" ", 3), tuple("18", 2), tuple(" ", 1), tuple("سنة", 0));
    }

    @Test
    void turnsTheBracketsAroundWhatIsTurned() {
        assertThat(Stretch.of("דוח (סופי) חדש"))
                .extracting(Stretch::text)
                .containsExactly("דוח", ") ", "סופי", " (", "חדש");
    }

    @Test
    void setsKhmerFromLeftToRight() {
        assertThat(Stretch.of("ភ្នំពេញ 2"))
                .extracting(Stretch::script, Stretch::place)
                .containsExactly(tuple(ScriptFont.KHMER, 0), tuple(null, 1));
    }
}
