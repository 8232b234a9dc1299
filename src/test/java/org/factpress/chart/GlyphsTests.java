package org.factpress.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlyphsTests {
    @ParameterizedTest
    @CsvSource({
        "Süd und Nord – ≤ 30%, Süd und Nord – ≤ 30%",
        "ភ្នំពេញ city, ភ្នំពេញ city",
        "ירושלים city, ירושלים city",
        "กรุงเทพมหานคร city, [Thai] city",
        "東京 2.2%, [Han] 2.2%",
        "off \uD83D\uDE80, off [rocket]",
        "a\u20e3, a[combining enclosing keycap]",
        "e\u0301tude, étude",
        "٢٠١٥, 2015",
        "zero\u200bwidth soft\u00adhyphen, zerowidth softhyphen",
        "می\u200cخواهم, می\u200cخواهم",
        "ﬁt, fit"
    })
    void namesWhatTheFontsLackAndKeepsTheRest(String text, String printed) {
        assertThat(Normalizer.normalize(Typeface.printable(text), Normalizer.Form.NFKC))
                .isEqualTo(Normalizer.normalize(printed, Normalizer.Form.NFKC));
    }
}
