package org.factpress.report.html;

import java.util.List;
import java.util.stream.IntStream;
import org.factpress.chart.InlineChart;
import org.factpress.chart.ReleaseChart;

/** A chart, laid out once for wide places and once for narrow ones, with its data as a table that opens. */
final class ChartMarkup {
    /** In points, as on paper: the text of the chart is then as large as the text around it. */
    private static final double WIDE = 493;

    private static final double NARROW = 264;

    private final Sheet sheet;
    private final Markup markup;
    private final ReleaseChart chart;
    private final String name;

    ChartMarkup(Sheet sheet, ReleaseChart chart) {
        this.sheet = sheet;
        this.markup = sheet.markup();
        this.chart = chart;
        this.name = "chart-" + sheet.nextChart();
    }

    void write(String before, double tallest) {
        markup.block("figure", Attributes.named(before).and("aria-labelledby", sheet.lastHeading()), () -> {
            drawing("broad", WIDE, tallest);
            drawing("narrow", NARROW, Double.MAX_VALUE);
            data();
        });
    }

    private void drawing(String place, double width, double tallest) {
        InlineChart drawn = InlineChart.of(chart, name + "-" + place, width, tallest, WebFonts::has);
        markup.block("div", Attributes.named(place), () -> markup.raw(drawn.svg()));
    }

    private void data() {
        List<List<String>> rows = chart.dataTable();
        markup.block("details", Attributes.NONE, () -> {
            markup.block(
                    "summary", Attributes.NONE, () -> markup.text(sheet.words().chartData()));
            markup.block(
                    "div",
                    Attributes.named("wide")
                            .and("role", "group")
                            .and("tabindex", "0")
                            .and("aria-label", sheet.words().chartData()),
                    () -> markup.block("table", Attributes.named("data"), () -> {
                        markup.block("thead", Attributes.NONE, () -> row(rows.get(0), true));
                        markup.block(
                                "tbody",
                                Attributes.NONE,
                                () -> rows.subList(1, rows.size()).forEach(row -> row(row, false)));
                    }));
        });
    }

    private void row(List<String> cells, boolean head) {
        markup.block(
                "tr",
                Attributes.NONE,
                () -> IntStream.range(0, cells.size())
                        .forEach(i -> cell(cells.get(i), head ? "col" : i == 0 ? "row" : "")));
    }

    private void cell(String text, String scope) {
        markup.inline(scope.isEmpty() ? "td" : "th", Attributes.of("scope", scope), () -> markup.text(text));
    }
}
