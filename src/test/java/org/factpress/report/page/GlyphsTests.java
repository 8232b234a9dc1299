package org.factpress.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlyphsTests {
    private final Glyphs glyphs = new Glyphs(new Fonts());

    @ParameterizedTest
    @CsvSource({
        "Süd und Nord – ≤ 30%, Süd und Nord – ≤ 30%",
        "ភ្នំពេញ city, [Khmer] city",
        "東京 2.2%, [Han] 2.2%",
        "off \uD83D\uDE80, off [rocket]",
        "e\u0301tude, étude",
        "٢٠١٥, 2015",
        "zero\u200bwidth soft\u00adhyphen, zerowidth softhyphen",
        "ﬁt, fit"
    })
    void namesWhatTheFontLacksAndKeepsTheRest(String text, String printed) {
        String set = glyphs.printable(text, Face.REGULAR);
        assertThat(Normalizer.normalize(set, Normalizer.Form.NFKC)).isEqualTo(printed);
    }
}
