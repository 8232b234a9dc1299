package org.factpress.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import javax.imageio.ImageIO;
import org.factpress.model.Qualifier;
import org.factpress.model.ReleaseFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class ChartFilesTest {
    private static final String ACCENT = "fill:rgb(11,94,107)";

    private final Sample sample = Sample.prevalence().headline("minors");

    @Test
    void writesAnSvgAndAPngOfEachChart() throws IOException {
        List<ReleaseFile> files = Charts.files(sample.revision());
        assertThat(files)
                .extracting(ReleaseFile::path)
                .containsExactly("charts/trend-minors.svg", "charts/trend-minors.png");
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(files.get(1).bytes()));
        assertThat(image.getWidth())
                .isEqualTo(2 * (int) Double.parseDouble(svg(sample).child(0).attr("width")));
    }

    @Test
    void drawsBarsInProportionToTheirValues() {
        List<Double> heights = heights(svg(sample));
        assertThat(heights).hasSize(2);
        assertThat(heights.get(0) / heights.get(1)).isCloseTo(8.16 / 2.2, within(0.01));
    }

    @Test
    void drawsARangeOnTheScaleOfTheBars() {
        Element svg = svg(sample);
        double range =
                height(svg.selectFirst("g[style*=fill:rgb(211,226,228)] rect, rect[style*=fill:rgb(211,226,228)]"));
        assertThat(range / heights(svg).get(0)).isCloseTo(15 / 8.16, within(0.01));
    }

    @Test
    void drawsNoBarForABound() {
        Sample bounds = new Sample()
                .headline("a")
                .indicator("a", "Share", null)
                .bound("0.5", Qualifier.AT_MOST, "0.1", "2012")
                .bound("0.1", Qualifier.UNDER, "0.1", "2015");
        assertThat(heights(svg(bounds))).isEmpty();
    }

    @Test
    void tellsTheChartInTitleAndDescription() {
        Element svg = svg(sample);
        ReleaseChart chart = sample.only();
        assertThat(svg.selectFirst("title").text()).isEqualTo(chart.title());
        assertThat(svg.selectFirst("desc").wholeText()).isEqualTo(chart.altText());
    }

    @Test
    void writesTheSameBytesInEveryLocaleAndZone() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        List<byte[]> here = bytes();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(bytes()).containsExactlyElementsOf(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private List<byte[]> bytes() {
        return Charts.files(sample.revision()).stream().map(ReleaseFile::bytes).toList();
    }

    private static Document svg(Sample sample) {
        String text = new String(Charts.files(sample.revision()).get(0).bytes(), StandardCharsets.UTF_8);
        return Jsoup.parse(text, Parser.xmlParser());
    }

    private static List<Double> heights(Element svg) {
        return svg.select("rect").stream()
                .filter(rect -> rect.attr("style").contains(ACCENT)
                        || rect.parents().stream()
                                .anyMatch(parent -> parent.attr("style").contains(ACCENT)))
                .map(ChartFilesTest::height)
                .toList();
    }

    private static double height(Element rect) {
        return Double.parseDouble(rect.attr("height"));
    }
}
