package org.factpress.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.factpress.model.LedgerRole;
import org.factpress.model.Qualifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictogramTest {
    private static Sample share() {
        return new Sample().chart("pictogram", null, "a").indicator("a", "Minors", null);
    }

    /** Squares filled and outlined by their area; what the alternative text says of them; what is printed beside. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    2     | EXACT    | 1    | 100   | 2   | 0  | 2 squares are filled.                | 2%      | 2 in 100
                    2.2   | EXACT    | 0.1  | 100   | 2.2 | 0  | 2.2 squares are filled.              | 2.2%    | about 2 in 100
                    2.5   | EXACT    | 0.1  | 100   | 2.5 | 0  | 2.5 squares are filled.              | 2.5%    | between 2 and 3 in 100
                    40    | EXACT    | 10   | 100   | 40  | 0  | 40 squares are filled.               | 40%     | -
                    90    | ABOUT    | 1    | 100   | 90  | 0  | 90 squares are filled.               | ≈ 90%   | about 90 in 100
                    0.1   | EXACT    | 0.1  | 1000  | 1   | 0  | 1 square is filled.                  | 0.1%    | 1 in 1,000
                    0.75  | EXACT    | 0.01 | 1000  | 7.5 | 0  | 7.5 squares are filled.              | 0.75%   | between 7 and 8 in 1,000
                    0.03  | EXACT    | 0.01 | 10000 | 3   | 0  | 3 squares are filled.                | 0.03%   | 3 in 10,000
                    0.004 | EXACT    | 0.001| 10000 | 0.4 | 0  | 0.4 squares are filled.              | 0.004%  | less than 1 in 10,000
                    0     | EXACT    | 1    | 100   | 0   | 0  | 0 squares are filled.                | 0%      | less than 1 in 100
                    100   | EXACT    | 1    | 100   | 100 | 0  | 100 squares are filled.              | 100%    | 100 in 100
                    0.1   | UNDER    | 0.1  | 1000  | 0   | 1  | 0 squares are filled, and 1 more is outlined as possible. | < 0.1% | less than 1 in 1,000
                    30    | AT_MOST  | 1    | 100   | 0   | 30 | 0 squares are filled, and 30 more are outlined as possible. | ≤ 30% | at most 30 in 100
                    86    | OVER     | 1    | 100   | 86  | 0  | 86 squares are filled, and there may be more. | > 86% | more than 86 in 100
                    """)
    void drawsTellsAndPrintsTheSameNumber(
            String value,
            Qualifier qualifier,
            String precision,
            int all,
            double filled,
            double possible,
            String told,
            String printed,
            String inAll) {
        Sample sample = share().bound(value, qualifier, precision, "2015");
        assertThat(squares(sample, SvgShapes.REST, all)).isCloseTo(all, within(0.01 * all));
        assertThat(squares(sample, SvgShapes.ACCENT, all)).isCloseTo(filled, within(0.03 + filled * 0.01));
        ReleaseChart chart = sample.only();
        assertThat(plain(chart.altText())).endsWith(told).contains("of " + (all < 1000 ? all : all / 1000 + ",000"));
        List<DrawnText> texts = draw(chart);
        assertThat(texts.stream()
                        .filter(text -> text.role() == LedgerRole.OBSERVATION)
                        .map(text -> plain(text.text())))
                .containsExactly(printed);
        assertThat(texts.stream()
                        .filter(text -> text.role() == LedgerRole.COMPUTED)
                        .map(text -> plain(text.text())))
                .isEqualTo(inAll == null ? List.of() : List.of(inAll));
        assertThat(texts.stream()
                        .filter(text -> text.role() == LedgerRole.AXIS
                                && plain(text.text()).contains("outlined")))
                .isEmpty();
        assertThat(possible > 0)
                .isEqualTo(texts.stream().anyMatch(text -> text.text().contains("Outlined")));
        assertThat(chart.title())
                .isEqualTo("Minors: "
                        + (inAll == null
                                ? chart.dataTable().get(1).get(2)
                                : chart.dataTable().get(1).get(5)));
    }

    @Test
    void outlinesARangeAfterWhatIsCertain() {
        Sample sample = share().range("15", "30", "2015");
        assertThat(squares(sample, SvgShapes.ACCENT, 100)).isCloseTo(15, within(0.1));
        assertThat(plain(sample.only().altText()))
                .contains("between 15 and 30 in 100. 15 squares are filled, and 15 more are outlined as possible.");
    }

    @Test
    void hasOneGridForSharesOfDifferentSize() {
        ReleaseChart chart = Sample.prevalence()
                .chart("pictogram", null, "minors", "young-minors")
                .only();
        assertThat(draw(chart).stream()
                        .filter(text -> text.role() == LedgerRole.COMPUTED)
                        .map(text -> plain(text.text())))
                .containsExactly("22 in 1,000", "1 in 1,000");
        assertThat(draw(chart).stream()
                        .filter(text -> text.role() == LedgerRole.AXIS)
                        .map(text -> plain(text.text())))
                .containsExactly("Each square is 1 in 1,000.");
    }

    @Test
    void speaksFrench() {
        ReleaseChart chart = Sample.prevalence()
                .language("fr")
                .chart("pictogram", null, "minors")
                .only();
        assertThat(plain(chart.title())).endsWith(" : environ 2 sur 100");
        assertThat(plain(chart.altText())).endsWith("2,2 % en 2015, environ 2 sur 100. 2,2 carrés sont pleins.");
    }

    @Test
    void refusesACountWithoutABase() {
        Sample count = new Sample()
                .unit("officer")
                .chart("pictogram", null, "a")
                .indicator("a", "Officers", null)
                .bound("500", Qualifier.OVER, "1", "2015");
        assertThatExceptionOfType(ChartException.class)
                .isThrownBy(count::only)
                .withMessage("chart 'pictogram' draws 'a' as a pictogram, but its values are no shares of a whole;"
                        + " give it an indicator in percent, or use type: bars");
    }

    @Test
    void leavesOutWhatIsMoreThanItsWhole() {
        assertThat(Charts.of(share().value("120", "1", "2015").revision())).isEmpty();
    }

    private static double squares(Sample sample, String colour, int all) {
        List<Rectangle2D> rest = SvgShapes.of(sample, SvgShapes.REST).boxes();
        double side = rest.get(all / 2).getHeight();
        return SvgShapes.of(sample, colour).area() / (side * side);
    }

    private static List<DrawnText> draw(ReleaseChart chart) {
        return chart.draw(
                new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics(),
                new Rectangle2D.Double(0, 0, 493, chart.heightFor(493)));
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ');
    }
}
