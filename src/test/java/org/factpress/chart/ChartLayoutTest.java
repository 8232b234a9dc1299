package org.factpress.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.factpress.model.LedgerRole;
import org.factpress.model.Qualifier;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the data, no text is written over another, over a mark's own text or outside the drawing. */
class ChartLayoutTest {
    private static final String LONG =
            "Households that draw their drinking water from an improved source within thirty minutes of walking";

    /** Long ones, and such as are set in another font or from right to left. */
    private static final String[] PLACES = {
        "Phnom Penh",
        "Kampong Chhnang and the districts around the lake that are flooded each year",
        "ភ្នំពេញ",
        "القاهرة الكبرى ومحافظة الجيزة",
        "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch",
        "Siem Reap",
        "Preah Sihanouk",
        "District 9",
        "Battambang",
        "សៀមរាប",
        "Takeo",
        "Kep"
    };

    static Stream<Named<Sample>> samples() {
        return Stream.of(
                Named.of(
                        "two periods, a range apart, a part",
                        Sample.prevalence().headline("minors", "young-minors")),
                Named.of("two periods and a range apart", Sample.prevalence().headline("minors")),
                Named.of("eight periods", periods(8)),
                Named.of("thirty periods", periods(30)),
                Named.of(
                        "tiny and huge values",
                        new Sample()
                                .headline("a", "b")
                                .indicator("a", "Tiny", null)
                                .value("0.0004", "0.0001", "2012")
                                .value("0.0001", "0.0001", "2015")
                                .computedChange("50", "90", "2012", "2015")
                                .indicator("b", "Huge", "a")
                                .value("98", "1", "2012")
                                .value("97", "1", "2015")),
                Named.of(
                        "long labels and places",
                        new Sample()
                                .headline("a", "b")
                                .in("Kampong Chhnang", "Banteay Meanchey", "Preah Sihanouk", "Mondulkiri", "Ratanakiri")
                                .indicator("a", LONG, null)
                                .value("40", "1", "2014-10/2015-03")
                                .value("52", "1", "2016-10/2017-03")
                                .in("Cambodia outside the five provinces of the study")
                                .range("20", "35", "1998/2003~")
                                .indicator("b", LONG + " in the dry season", "a")
                                .value("31", "1", "2014-10/2015-03")
                                .value("39", "1", "2016-10/2017-03")
                                .change("-26", "2014-10/2015-03", "2016-10/2017-03")),
                Named.of(
                        "one period and a range",
                        new Sample()
                                .headline("a")
                                .indicator("a", "Share", null)
                                .value("2.2", "0.1", "2015")
                                .in("Cambodia")
                                .range("15", "30", "2000/2004~")),
                Named.of(
                        "bounds only",
                        new Sample()
                                .headline("a")
                                .indicator("a", "Share", null)
                                .bound("0.5", Qualifier.AT_MOST, "0.1", "2012")
                                .bound("0.1", Qualifier.UNDER, "0.1", "2015")
                                .bound("0.8", Qualifier.AT_LEAST, "0.1", "2016")
                                .bound("1.0", Qualifier.OVER, "0.1", "2017")),
                Named.of(
                        "zeros",
                        new Sample()
                                .headline("a")
                                .indicator("a", "Share", null)
                                .value("0", "1", "2012")
                                .value("0", "1", "2015")),
                Named.of(
                        "values below zero",
                        new Sample()
                                .headline("a")
                                .indicator("a", "Growth", null)
                                .value("-2.5", "0.1", "2012")
                                .value("3.1", "0.1", "2013")
                                .value("-1.0", "0.1", "2014")),
                Named.of(
                        "counts in millions",
                        new Sample()
                                .headline("a")
                                .unit("child")
                                .indicator("a", "Children reached", null)
                                .value("2450000", "1", "2012")
                                .value("12450000", "1", "2014")
                                .value("1000000", "1", "2015")
                                .change("59", "2012", "2015")),
                Named.of(
                        "bars with bounds, a range and another unit",
                        new Sample()
                                .chart("bars", null, "a", "b", "c", "d", "e")
                                .unit("person")
                                .indicator("a", LONG, null)
                                .bound("500", Qualifier.OVER, "1", "2003/..")
                                .indicator("b", "Victims brought to safety", null)
                                .value("412", "1", "2015")
                                .indicator("c", "Convictions", null)
                                .bound("200", Qualifier.UNDER, "1", "2015")
                                .indicator("d", "Cases", null)
                                .range("150", "250", "2014-10/2015-03")
                                .unit("percent")
                                .indicator("e", "Share of cases that led to a conviction", null)
                                .value("86", "1", "2015")),
                Named.of(
                        "bars below zero",
                        new Sample()
                                .chart("bars", null, "a", "b")
                                .indicator("a", "Growth in towns", null)
                                .value("-12.5", "0.1", "2015")
                                .indicator("b", "Growth in villages", null)
                                .value("0.5", "0.1", "2015")),
                Named.of("one place", Sample.byPlace(PLACES[0])),
                Named.of("two places", Sample.byPlace(Arrays.copyOf(PLACES, 2))),
                Named.of("five places", Sample.byPlace(Arrays.copyOf(PLACES, 5))),
                Named.of("seven places", Sample.byPlace(Arrays.copyOf(PLACES, 7))),
                Named.of("twelve places", Sample.byPlace(PLACES)),
                Named.of("twelve places in one year", places(2015)),
                Named.of("twelve places in four years", places(2012, 2013, 2014, 2015)),
                Named.of(
                        "twelve places in twelve years",
                        places(IntStream.range(2004, 2016).toArray())),
                Named.of(
                        "places with bounds, a range and no value",
                        new Sample()
                                .chart("small-multiples", "Wells", "a")
                                .declaring(PLACES[0], PLACES[1], PLACES[2], PLACES[3])
                                .indicator("a", "Share", null)
                                .in(PLACES[0])
                                .bound("98", Qualifier.OVER, "1", "2014-10/2015-03")
                                .in(PLACES[1])
                                .bound("5", Qualifier.UNDER, "1", "2012-10/2013-03")
                                .range("12.5", "15.5", "2014-10/2015-03")
                                .in(PLACES[2])
                                .value("41", "1", "2012-10/2013-03")),
                Named.of(
                        "places with values below zero",
                        new Sample()
                                .chart("small-multiples", null, "a")
                                .declaring("North", "South")
                                .indicator("a", "Growth", null)
                                .in("North")
                                .value("-2.5", "0.1", "2015")
                                .in("South")
                                .value("3.1", "0.1", "2015")),
                Named.of(
                        "squares of a value, a bound, a range and a floor",
                        new Sample()
                                .chart("pictogram", null, "a", "b", "c", "d")
                                .indicator("a", LONG, null)
                                .value("2.2", "0.1", "2015")
                                .indicator("b", "ភ្នំពេញ", null)
                                .bound("1", Qualifier.UNDER, "1", "2014-10/2015-03")
                                .indicator("c", "القاهرة الكبرى", null)
                                .range("15", "30", "2015")
                                .indicator("d", "All but a few", null)
                                .bound("86", Qualifier.OVER, "1", "2015")),
                Named.of("a thousand squares", squares("0.1", "0.1")),
                Named.of("ten thousand squares", squares("0.03", "0.01")),
                Named.of("no square", squares("0", "1")),
                Named.of("all squares", squares("100", "1")),
                Named.of(
                        "equal values with a change",
                        new Sample()
                                .headline("a")
                                .indicator("a", "Share", null)
                                .value("9.9", "0.1", "2012")
                                .value("10.0", "0.1", "2015")
                                .change("-1", "2012", "2015")));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void writesNoTextOverAnother(Sample sample) {
        for (int width : new int[] {220, 340, 493}) {
            List<DrawnText> texts = draw(sample, width);
            for (DrawnText one : texts) {
                assertThat(texts.stream()
                                .filter(other -> other != one && other.box().intersects(one.box())))
                        .as("at width %d, over '%s'", width, one.text())
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void staysInsideItsArea(Sample sample) {
        for (int width : new int[] {220, 340, 493}) {
            for (ReleaseChart chart : Charts.of(sample.revision())) {
                assertThat(inkOutside(chart, width)).as("at width %d", width).isZero();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void writesEachValueThatItsTableHolds(Sample sample) {
        for (ReleaseChart chart : Charts.of(sample.revision())) {
            List<String> printed = figures(draw(chart, 493));
            List<String> held = chart.dataTable().stream()
                    .skip(1)
                    .flatMap(row -> Stream.of(row.get(2), row.size() > 5 ? row.get(5) : ""))
                    .filter(cell -> !cell.isEmpty())
                    .toList();
            assertThat(held).containsAll(printed);
            if (held.size() <= 8) {
                assertThat(printed).containsAll(held);
            }
            assertThat(printed).isNotEmpty();
        }
    }

    /** What does not fit is left out, so what must never be left out is counted here. */
    @ParameterizedTest
    @MethodSource("samples")
    void writesEachPeriodAndEachLabel(Sample sample) {
        for (ReleaseChart chart : Charts.of(sample.revision())) {
            List<List<String>> rows = chart.dataTable().stream().skip(1).toList();
            // One period of all bars stands in the subtitle.
            String printed = chart.subtitle()
                    + draw(chart, 493).stream().map(DrawnText::text).collect(Collectors.joining(" "));
            List<List<String>> marks =
                    rows.stream().filter(row -> !row.get(1).contains(" to ")).toList();
            boolean many = marks.stream().map(row -> row.get(0)).distinct().count() > 1;
            for (List<String> row : rows.size() > 8 ? List.<List<String>>of() : marks) {
                assertThat(printed.replace('\u00a0', ' ')).contains(row.get(1));
                assertThat(printed)
                        .contains(
                                many && Stretch.isPlain(row.get(0)) ? row.get(0).substring(0, 4) : "");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void writesEveryTickOfATrend(Sample sample) {
        for (ReleaseChart chart : Charts.of(sample.revision())) {
            List<String> ticks = draw(chart, 493).stream()
                    .filter(text -> text.role() == LedgerRole.AXIS)
                    .map(DrawnText::text)
                    .toList();
            if (chart instanceof TrendChart) {
                assertThat(ticks).contains("0").hasSizeGreaterThanOrEqualTo(2);
                assertThat(ticks).anyMatch(tick -> tick.matches(".*(%|million)"));
            }
        }
    }

    private static List<String> figures(List<DrawnText> texts) {
        return texts.stream()
                .filter(text -> text.role() == LedgerRole.OBSERVATION || text.role() == LedgerRole.COMPUTED)
                .peek(text -> Objects.requireNonNull(text.observation(), text.text()))
                .map(DrawnText::text)
                .toList();
    }

    private static Sample squares(String percent, String precision) {
        return new Sample()
                .chart("pictogram", null, "a")
                .indicator("a", "Share", null)
                .value(percent, precision, "2015");
    }

    private static Sample places(int... years) {
        Sample sample = new Sample()
                .chart("small-multiples", null, "a")
                .declaring(PLACES)
                .indicator("a", "Households with piped water", null);
        for (int i = 0; i < PLACES.length; i++) {
            sample.in(PLACES[i]);
            for (int year : years) {
                sample.value(Integer.toString(3 + (i * 37 + year * 11) % 95), "1", Integer.toString(year));
            }
        }
        return sample;
    }

    private static Sample periods(int number) {
        Sample sample = new Sample().headline("a").indicator("a", "Households with piped water", null);
        for (int i = 0; i < number; i++) {
            sample.value(Integer.toString(12 + i * 37 % 60), "1", Integer.toString(1990 + i));
        }
        return sample.change("-10", "1996", "1997");
    }

    private static List<DrawnText> draw(Sample sample, double width) {
        return Charts.of(sample.revision()).stream()
                .flatMap(chart -> draw(chart, width).stream())
                .toList();
    }

    private static List<DrawnText> draw(ReleaseChart chart, double width) {
        Graphics2D graphics = new BufferedImage(1000, 1000, BufferedImage.TYPE_INT_RGB).createGraphics();
        return chart.draw(graphics, new Rectangle2D.Double(0, 0, width, chart.heightFor(width)));
    }

    /** Pixels that are not white in a margin of 20 around the area, beyond the blur of half a pixel. */
    private static long inkOutside(ReleaseChart chart, int width) {
        int height = (int) Math.ceil(chart.heightFor(width));
        BufferedImage image = new BufferedImage(width + 40, height + 40, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setPaint(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        chart.draw(graphics, new Rectangle2D.Double(20, 20, width, height));
        Rectangle2D inside = new Rectangle2D.Double(19, 19, width + 2, height + 2);
        return IntStream.range(0, image.getWidth() * image.getHeight())
                .filter(i -> !inside.contains(i % image.getWidth(), i / image.getWidth()))
                .filter(i -> image.getRGB(i % image.getWidth(), i / image.getWidth()) != 0xffffffff)
                .count();
    }
}
