package org.factpress.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.factpress.model.LedgerRole;
import org.factpress.model.Qualifier;
import org.junit.jupiter.api.Test;

class SmallMultiplesTest {
    private static Sample piped(String... declared) {
        return new Sample()
                .chart("small-multiples", null, "a")
                .declaring(declared)
                .indicator("a", "Piped water", null);
    }

    private static Sample oneYear() {
        return piped("North", "South", "East")
                .in("South")
                .value("62", "1", "2015")
                .in("North")
                .value("31", "1", "2015")
                .in("East")
                .value("15.5", "0.1", "2015");
    }

    @Test
    void drawsTheBarsOfAllPanelsOnOneScaleAsHighAsTheNumbersPrintedOverThem() {
        ReleaseChart chart = oneYear().only();
        List<Rectangle2D> bars = SvgShapes.of(oneYear(), SvgShapes.ACCENT).boxes();
        List<String> printed = printed(chart);
        assertThat(printed).containsExactly("31%", "62%", "15.5%");
        assertThat(chart.altText()).contains("North: 31% in 2015.", "South: 62% in 2015.", "East: 15.5% in 2015.");
        assertThat(chart.dataTable().stream().skip(1).map(row -> row.get(2))).isEqualTo(printed);
        assertThat(bars).hasSize(3);
        double unit = bars.get(0).getHeight() / 31;
        IntStream.range(0, 3)
                .forEach(i -> assertThat(bars.get(i).getHeight() / unit)
                        .isCloseTo(Double.parseDouble(printed.get(i).replace("%", "")), within(0.2)));
        assertThat(bars.stream().map(Rectangle2D::getMaxY).distinct()).hasSize(1);
    }

    @Test
    void writesOneAxisForEachRowAndEachPlaceOverItsPanel() {
        List<DrawnText> texts = draw(oneYear().only());
        assertThat(texts.stream().filter(text -> text.role() == LedgerRole.AXIS).map(DrawnText::text))
                .containsExactly("0", "20", "40", "60", "80%");
        assertThat(texts.stream()
                        .filter(text -> text.role() == LedgerRole.LABEL)
                        .map(DrawnText::text))
                .containsExactly("North", "South", "East");
    }

    @Test
    void ordersUndeclaredPlacesByTheirLatestValue() {
        Sample sample = piped().in("Low")
                .value("10", "1", "2015")
                .in("High")
                .value("60", "1", "2015")
                .in("Middle")
                .value("30", "1", "2015");
        assertThat(printed(sample.only())).containsExactly("60%", "30%", "10%");
    }

    @Test
    void showsADeclaredPlaceWithoutAValueAsSuch() {
        ReleaseChart chart = piped("North", "South", "East")
                .in("South")
                .value("62", "1", "2015")
                .in("North")
                .value("31", "1", "2015")
                .only();
        assertThat(draw(chart).stream().map(DrawnText::text)).contains("East", "no value");
        assertThat(chart.altText()).endsWith("No value: East.");
        assertThat(chart.title()).isEqualTo("Piped water by place");
    }

    @Test
    void leavesOutWhatCannotStandOnTheSameAxis() {
        Sample sample = oneYear()
                .in("North", "South")
                .value("50", "1", "2015")
                .in("North")
                .upTo(5)
                .value("99", "1", "2015")
                .upTo(17)
                .value("12", "1", "1999");
        ReleaseChart chart = sample.only();
        assertThat(printed(chart)).containsExactly("31%", "62%", "15.5%");
        assertThat(chart.subtitle()).isEqualTo("Per cent · by place · 2015. All panels have one scale.");
        assertThat(chart.altText()).doesNotContain("99", "50%", "12%", "1999");
    }

    @Test
    void keepsTheSlotOfAPeriodThatAPlaceIsNotToldOf() {
        Sample sample =
                oneYear().in("North").value("20", "1", "2012").in("East").value("10", "1", "2012");
        List<Rectangle2D> bars = SvgShapes.of(sample, SvgShapes.ACCENT).boxes();
        List<DrawnText> years = draw(sample.only()).stream()
                .filter(text -> text.role() == LedgerRole.DATE)
                .toList();
        assertThat(bars).hasSize(5);
        assertThat(years.stream().map(DrawnText::text)).containsExactly("2012", "2015", "2012", "2015", "2012", "2015");
    }

    @Test
    void saysWhatAllPlacesHaveInCommon() {
        ReleaseChart chart = Sample.byPlace("North", "South").only();
        assertThat(chart.title()).isEqualTo("Households with piped water: up in every place between 2012 and 2015");
        assertThat(draw(chart).stream().map(DrawnText::text)).contains("+20%", "+21%");
        assertThat(chart.dataTable()).hasSize(7);
    }

    @Test
    void namesTheHighestOnlyWhereRoundingLeavesNoDoubt() {
        assertThat(oneYear().only().title()).isEqualTo("Piped water: 62% in South, the highest of the places compared");
        assertThat(oneYear()
                        .in("Wide")
                        .bound("62", Qualifier.ABOUT, "1", "2015")
                        .only()
                        .title())
                .startsWith("Piped water: 62% in South");
        Sample close = piped("North", "South")
                .in("South")
                .value("62", "1", "2015")
                .in("North")
                .value("61.7", "0.1", "2015");
        assertThat(close.only().title()).isEqualTo("Piped water by place");
    }

    @Test
    void speaksFrench() {
        ReleaseChart chart = oneYear().language("fr").only();
        assertThat(chart.title())
                .isEqualTo("Piped water\u202f: 62\u202f% (South), la valeur la plus élevée des lieux comparés");
        assertThat(chart.altText()).startsWith("Petits diagrammes en barres, un par lieu, tous à la même échelle.");
    }

    @Test
    void refusesValuesThatNoPlaceHasAlone() {
        Sample sample = Sample.prevalence().chart("small-multiples", null, "young-minors");
        assertThatExceptionOfType(ChartException.class)
                .isThrownBy(sample::only)
                .withMessageStartingWith(
                        "chart 'small-multiples' asks for a panel a place, but 'young-minors' has no values")
                .withMessageEndingWith("use type: trend or bars, or add a source that tells its places apart");
    }

    @Test
    void refusesSeveralIndicatorsAndMorePanelsThanAPageHolds() {
        Sample two = Sample.prevalence().chart("small-multiples", null, "minors", "young-minors");
        assertThatExceptionOfType(ChartException.class)
                .isThrownBy(two::only)
                .withMessageContaining("several indicators");
        Sample many = piped();
        IntStream.range(0, 25).forEach(i -> many.in("Place " + i).value("5", "1", "2015"));
        assertThatExceptionOfType(ChartException.class)
                .isThrownBy(many::only)
                .withMessageContaining("25 panels, one a place, and a page holds 24");
    }

    private static List<String> printed(ReleaseChart chart) {
        return draw(chart).stream()
                .filter(text -> text.role() == LedgerRole.OBSERVATION)
                .peek(text -> assertThat(text.observation()).isNotNull())
                .map(DrawnText::text)
                .toList();
    }

    private static List<DrawnText> draw(ReleaseChart chart) {
        return Stream.of(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics())
                .flatMap(graphics ->
                        chart.draw(graphics, new Rectangle2D.Double(0, 0, 493, chart.heightFor(493))).stream())
                .toList();
    }
}
