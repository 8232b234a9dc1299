package org.factpress.bench;

import java.awt.Rectangle;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.factpress.chart.Charts;
import org.factpress.chart.ReleaseChart;
import org.factpress.model.Approval;
import org.factpress.model.Better;
import org.factpress.model.ChartSpec;
import org.factpress.model.DocumentRole;
import org.factpress.model.Figure;
import org.factpress.model.FigureKind;
import org.factpress.model.Indicator;
import org.factpress.model.Observation;
import org.factpress.model.ObservationStatus;
import org.factpress.model.Population;
import org.factpress.model.Publisher;
import org.factpress.model.Qualifier;
import org.factpress.model.Quantity;
import org.factpress.model.ReadOutcome;
import org.factpress.model.ReleaseSpec;
import org.factpress.model.ReportSpec;
import org.factpress.model.Revision;
import org.factpress.model.RevisionKind;
import org.factpress.model.Salience;
import org.factpress.model.Scope;
import org.factpress.model.SourceDocument;
import org.factpress.model.Statement;
import org.factpress.model.TemplateSource;
import org.jfree.svg.SVGGraphics2D;

/** What every program prints: a title, paragraphs, a chart, a table of 25 years, and the sources that all of it cites. */
final class SheetContent {
    static final String TITLE = "Piped water in the households of the valley";
    static final String SUBTITLE = "Household survey · Aravel, Brenn and Costa";
    static final String LABEL = "Households with piped water";
    static final String PLACE = "Aravel, Brenn and Costa";
    static final String CHART_HEAD = "The share of households with piped water";
    static final List<String> COLUMNS = List.of("Period", "Place", "Ages", "Value", "How stated", "Sources");
    static final String CONTACT = "Every number leads to its source. Data, findings and the ledger of all numerals are"
            + " embedded in this file. Contact press@office.example";
    static final int FIRST = 1991;
    static final int ROWS = 25;

    private static final int LAST = FIRST + ROWS - 1;
    private static final int SOURCES = 5;
    private static final String ID = "water";
    private static final OffsetDateTime AS_OF = OffsetDateTime.parse("2016-02-01T09:00Z");

    private SheetContent() {}

    /** A row of the table, or a value in a paragraph: its period, its text and the number of its source. */
    record Row(int year, String value, int source) {
        List<String> cells() {
            return List.of(
                    Integer.toString(year), PLACE, "not stated", value, "stated", Integer.toString(source));
        }
    }

    static List<Row> rows() {
        return IntStream.rangeClosed(FIRST, LAST)
                .mapToObj(year -> new Row(year, value(year) + "%", source(year)))
                .toList();
    }

    /** The notes at the foot, by number. */
    static List<String> sources() {
        return IntStream.rangeClosed(1, SOURCES)
                .mapToObj(number -> sourceTitle(number) + ", " + number + " March " + (FIRST + number * 5))
                .toList();
    }

    /** The paragraphs, with what {@code value} gives for the value of a year. */
    static List<String> paragraphs(IntFunction<String> value) {
        return List.of(
                "The survey asks the same question of every household on the register: whether water comes to the house"
                        + " through a pipe of its own. At its start the share was " + value.apply(FIRST)
                        + ", and it stayed near that level while the mains of the upper valley were out of use. Where a"
                        + " household had moved, the interviewers went to the new address; where nobody was at home, they"
                        + " came back on another day of the week and at another hour.",
                "Work on the reservoir began soon after, and the first villages were joined to it within a few seasons. The"
                        + " share reached " + value.apply(2000) + ", then " + value.apply(2005)
                        + ", as the line along the river was finished and the pumps were replaced. The villages on the"
                        + " eastern slope came last, because the rock there had to be cut by hand.",
                "In the last round it was " + value.apply(LAST)
                        + ". What is still missing lies above the tree line, where tanks are filled by lorry and no main is"
                        + " planned. The office will go on asking, and prints every earlier value beside the new one so that"
                        + " readers can judge the way by themselves.");
    }

    static Revision revision() {
        List<Figure> figures = IntStream.rangeClosed(FIRST, LAST)
                .mapToObj(SheetContent::figure)
                .toList();
        return new Revision(
                spec(),
                1,
                RevisionKind.INITIAL,
                null,
                AS_OF,
                false,
                "0f".repeat(32),
                List.of(indicator()),
                IntStream.rangeClosed(1, SOURCES)
                        .mapToObj(SheetContent::document)
                        .toList(),
                figures,
                List.of(),
                figures.stream()
                        .map(figure -> new Statement(figure, ID, figure.scope(), BigDecimal.ONE, "the job file's words"))
                        .toList(),
                figures.stream().map(SheetContent::observation).toList(),
                List.of(),
                List.of());
    }

    /** The chart as SVG of this width in points, its texts as texts, without the head that the page gives it. */
    static String chart(int width) {
        ReleaseChart chart = Charts.of(revision()).get(0);
        int height = (int) Math.ceil(chart.heightFor(width));
        SVGGraphics2D graphics = new SVGGraphics2D(width, height);
        chart.draw(graphics, new Rectangle(width, height));
        return graphics.getSVGElement();
    }

    static String chartSubtitle() {
        return Charts.of(revision()).get(0).subtitle();
    }

    static String chartAltText() {
        return Charts.of(revision()).get(0).altText();
    }

    private static String template() {
        List<String> parts = new ArrayList<>(List.of("{{masthead}}"));
        parts.addAll(paragraphs(year -> "{{" + ID + "@" + year + "}}"));
        parts.addAll(List.of("{{chart}}", "{{table: " + ID + "}}", "{{foot}}"));
        return String.join("\n\n", parts) + "\n";
    }

    private static ReleaseSpec spec() {
        return new ReleaseSpec(
                "valley-water-2015",
                TITLE,
                SUBTITLE,
                Integer.toString(LAST),
                AS_OF,
                List.of("en"),
                List.of(),
                null,
                new Publisher("Valley Statistics Office", null, "press@office.example", null, null, null, "#0b5e6b"),
                List.of(indicator()),
                List.of(ID),
                List.of(new ChartSpec("trend", "trend", List.of(ID), CHART_HEAD)),
                List.of(new ReportSpec("fact-sheet", new TemplateSource("sheet.md", template()), null)),
                Approval.AUTOMATIC,
                null,
                null,
                List.of());
    }

    private static Indicator indicator() {
        return new Indicator(
                ID, LABEL, List.of(), "percent", Population.UNSTATED, places(), null, null, Better.HIGHER, null);
    }

    private static List<String> places() {
        return List.of("Aravel", "Brenn", "Costa");
    }

    private static String value(int year) {
        int step = year - FIRST;
        return String.format(Locale.ROOT, "%d.%d", 31 + 2 * step, step * 7 % 10);
    }

    private static int source(int year) {
        return 1 + (year - FIRST) * SOURCES / ROWS;
    }

    private static String sourceTitle(int number) {
        return "Report on the water of the valley, part " + "ABCDE".charAt(number - 1);
    }

    private static String path(int number) {
        return "input/report-" + number + ".txt";
    }

    private static SourceDocument document(int number) {
        return new SourceDocument(
                path(number),
                "c0ffee".repeat(10) + "000" + number,
                48_000,
                "text/plain",
                sourceTitle(number),
                LocalDate.of(FIRST + number * 5, 3, number),
                DocumentRole.PRIMARY,
                "en",
                null,
                ReadOutcome.READ,
                null,
                "",
                List.of(),
                List.of());
    }

    private static Figure figure(int year) {
        String surface = value(year) + "%";
        String quote = "In " + year + " the share of households with water from a pipe was " + surface + ".";
        int start = quote.indexOf(surface);
        return new Figure(
                String.format(Locale.ROOT, "%016x", year),
                path(source(year)),
                null,
                start,
                start + surface.length(),
                surface,
                quote,
                quantity(year),
                new Scope(null, Population.UNSTATED, places(), Integer.toString(year)),
                null,
                null,
                null,
                Set.of(),
                Salience.CORE,
                List.of());
    }

    private static Quantity quantity(int year) {
        return new Quantity(
                FigureKind.PERCENTAGE,
                new BigDecimal(value(year)),
                null,
                null,
                Qualifier.EXACT,
                new BigDecimal("0.1"),
                "percent");
    }

    private static Observation observation(Figure figure) {
        return new Observation(
                ID + "-" + figure.scope().period(),
                ID,
                LABEL,
                figure.quantity(),
                figure.scope(),
                null,
                false,
                ObservationStatus.NORMAL,
                List.of(figure.id()),
                List.of(),
                null);
    }
}
