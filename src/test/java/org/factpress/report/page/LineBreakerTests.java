package org.factpress.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.factpress.chart.Palette;
import org.factpress.model.LedgerRole;
import org.factpress.report.page.Line.Numeral;
import org.factpress.report.page.Line.Segment;
import org.factpress.report.story.Face;
import org.factpress.report.story.TextRun;
import org.factpress.report.story.TextStyle;
import org.junit.jupiter.api.Test;

class LineBreakerTests {
    private static final TextStyle STYLE = TextStyle.of(Face.REGULAR, 10, 14, Palette.INK);
    private final LineBreaker breaker = new LineBreaker(new Fonts("en"));

    @Test
    void keepsTheSpaceAtTheEndOfALineAndNoneAfterTheLast() {
        assertThat(texts(breaker.lines(List.of(TextRun.of("one two three four", STYLE)), 45)))
                .containsExactly("one two ", "three four");
    }

    @Test
    void breaksAWordThatIsWiderThanTheLine() {
        List<Line> lines = breaker.lines(List.of(TextRun.of("c0ffee".repeat(20), STYLE)), 100);
        assertThat(lines).hasSizeGreaterThan(4).allMatch(line -> line.width() <= 100);
        assertThat(String.join("", texts(lines))).isEqualTo("c0ffee".repeat(20));
    }

    @Test
    void neverBreaksANumber() {
        assertThat(texts(breaker.lines(List.of(TextRun.of("from 15–30% to >\u00a0500 people", STYLE)), 50)))
                .containsExactly("from ", "15–30% to ", ">\u00a0500 ", "people");
    }

    @Test
    void breaksAPathAfterItsSlash() {
        assertThat(texts(breaker.lines(List.of(TextRun.of("input/cambodia/study.pdf", STYLE)), 75)))
                .containsExactly("input/cambodia/", "study.pdf");
    }

    @Test
    void joinsANumberAndItsUnitToOneNumeral() {
        List<Line> lines = breaker.lines(
                List.of(
                        TextRun.of("2.2", STYLE.sized(46)).of(LedgerRole.OBSERVATION, "o"),
                        TextRun.of("%", STYLE.sized(26)).of(LedgerRole.OBSERVATION, "o"),
                        TextRun.of("1", STYLE.superscript(), LedgerRole.CITATION)),
                400);
        assertThat(lines.get(0).numerals()).extracting(Numeral::text).containsExactly("2.2%", "1");
    }

    @Test
    void leavesPunctuationOutOfANumeral() {
        assertThat(breaker.lines(List.of(TextRun.of("(in 2015, or “2012”).", STYLE)), 400)
                        .get(0)
                        .numerals())
                .extracting(Numeral::text)
                .containsExactly("2015", "2012");
    }

    private static List<String> texts(List<Line> lines) {
        return lines.stream()
                .map(line -> String.join(
                        "", line.segments().stream().map(Segment::text).toList()))
                .toList();
    }
}
