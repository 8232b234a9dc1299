package org.factpress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextWidthTest {
    @ParameterizedTest
    @CsvSource({
        "wells, 5",
        "café, 4",
        "cafe\u0301, 4",
        "調査, 4",
        "한국, 4",
        "ﾊﾝｶｸ, 4",
        "５％, 4",
        "😀, 2",
        "👩\u200d🔬, 2",
        "🇰🇭, 2"
    })
    void countsTheColumnsOfATerminal(String text, int columns) {
        assertThat(TextWidth.of(text)).isEqualTo(columns);
        assertThat(TextWidth.of("\u001b[1;4;32m" + text + "\u001b[0m")).isEqualTo(columns);
    }

    @ParameterizedTest
    @CsvSource({"one two three, 8, one two…", "調査結果, 5, 調査…", "cafe\u0301s, 5, cafe\u0301s", "wells, 0, ''"})
    void cutsTheEndOff(String text, int columns, String head) {
        assertThat(TextWidth.head(text, columns)).isEqualTo(head);
    }

    @ParameterizedTest
    @CsvSource({"one two three, 7, …three", "調査結果, 5, …結果", "wells, 5, wells", "wells, 0, ''"})
    void cutsTheBeginningOff(String text, int columns, String tail) {
        assertThat(TextWidth.tail(text, columns)).isEqualTo(tail);
    }

    @Test
    void leavesNoCharacterThatMovesTheCursor() {
        assertThat(TextWidth.line(" a\tb\r\n\u0007c\u00a0d ")).isEqualTo("a b c d");
    }

    @Test
    void wrapsBetweenWords() {
        assertThat(Wrapped.of("one two three averylongword x", 11, 2))
                .isEqualTo("  one two\n  three\n  averylongword\n  x\n");
    }
}
