package org.factpress.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.factpress.model.Approval;
import org.factpress.model.Better;
import org.factpress.model.Change;
import org.factpress.model.Decision;
import org.factpress.model.DecisionAction;
import org.factpress.model.Direction;
import org.factpress.model.DocumentRole;
import org.factpress.model.Figure;
import org.factpress.model.FigureKind;
import org.factpress.model.Finding;
import org.factpress.model.FindingCode;
import org.factpress.model.Indicator;
import org.factpress.model.Observation;
import org.factpress.model.ObservationStatus;
import org.factpress.model.PageSpan;
import org.factpress.model.Population;
import org.factpress.model.Publisher;
import org.factpress.model.Qualifier;
import org.factpress.model.Quantity;
import org.factpress.model.ReadOutcome;
import org.factpress.model.ReleaseSpec;
import org.factpress.model.Revision;
import org.factpress.model.RevisionKind;
import org.factpress.model.Salience;
import org.factpress.model.Scope;
import org.factpress.model.ScopePart;
import org.factpress.model.SetAside;
import org.factpress.model.SetAsideReason;
import org.factpress.model.SourceDocument;
import org.factpress.model.Statement;
import org.jspecify.annotations.Nullable;

/** A release as the pipeline would hand it over: five documents about one study, which agree, round and differ. */
public final class SampleRevision {
    static final List<String> CITIES = List.of("Phnom Penh", "Siem Reap", "Sihanoukville");
    static final Population MINORS = new Population("minors", null, 17);
    static final Population YOUNG = new Population("young minors", null, 15);
    static final Population ANYONE = Population.UNSTATED;

    private static final String PRESS = "input/cambodia-csec/2015/press-release.pdf";
    private static final String PAGE = "input/cambodia-csec/2015/study-page.html";
    private static final String FAQ = "input/cambodia-csec/2015/staff-faq.docx";
    private static final String REPORT = "input/cambodia-csec/2016/celebration-report.txt";
    private static final String SCAN = "input/cambodia-csec/2015/survey-form.pdf";

    private final Map<String, SourceDocument> documents = new LinkedHashMap<>();
    private final List<Figure> figures = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<Observation> observations = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    /** The whole release: two headline indicators, four others, a release before, findings of three severities. */
    public static Revision full() {
        return new SampleRevision().build(false);
    }

    /** The same, held by an undecided error. */
    static Revision held() {
        return new SampleRevision().build(true);
    }

    private Revision build(boolean held) {
        documents();
        String p1 = "The share of minors in commercial sex establishments of the three cities has fallen to 2.2%,"
                + " and those of 15 years or less make up just 0.1%.";
        String p2 = "Between 2012 and 2015 the share of those aged 17 and under fell by 73%, from 8.16% to 2.2%.";
        String p3 = "In 2012 the first study put the youngest group at 0.75% of the people working there.";
        String p4 = "Early in the 2000s, estimates for the country had ranged from 15%–30%.";
        String p5 = "With partners, the programme has trained over 500 officers nationwide since 2003, taken more than"
                + " 200 cases through the courts, brought over 500 victims to safety and seen over 200 perpetrators convicted.";
        String w1 = "A survey of 2015 finds that minors now make up 2.2% of the people in the trade.";
        String w2 = "Earlier research had put the figure as high as 30% in Phnom Penh.";
        String w3 = "That is a 73% reduction in three years.";
        String f1 = "We found that minors of 17 and under are 2.2% and the young ones just 0.1% of all.";
        String c1 = "The share of minors has gone down to two percent in Cambodia.";
        String c2 = "Those under 15 were less than one-tenth of one percent in the three locations.";
        Figure m1 = figure(PRESS, 1, p1, "2.2%", percent("2.2", "0.1"), scope(MINORS, CITIES, "2015"), "minors");
        Figure y1 = figure(PRESS, 1, p1, "0.1%", percent("0.1", "0.1"), scope(YOUNG, CITIES, "2015"), "young-minors");
        Figure c73 = figure(PRESS, 2, p2, "73%", change("73"), scope(MINORS, CITIES, "2012/2015"), "minors");
        Figure m12 = figure(PRESS, 2, p2, "8.16%", percent("8.16", "0.01"), scope(MINORS, CITIES, "2012"), "minors");
        Figure m2 = figure(PRESS, 2, p2, "2.2%", percent("2.2", "0.1"), scope(MINORS, CITIES, "2015"), "minors");
        Figure y12 =
                figure(PRESS, 2, p3, "0.75%", percent("0.75", "0.01"), scope(YOUNG, CITIES, "2012"), "young-minors");
        Figure early = figure(
                PRESS, 1, p4, "15%–30%", range("15", "30"), scope(MINORS, List.of("Cambodia"), "2000/2004~"), "minors");
        Figure officers = figure(
                PRESS, 2, p5, "500", over("500", "officer"), scope(ANYONE, List.of("Cambodia"), "2003/.."), "officers");
        Figure cases = figure(
                PRESS,
                2,
                p5,
                "more than 200",
                "200",
                over("200", "case"),
                scope(ANYONE, List.of(), "2003/.."),
                "cases");
        Figure victims = figure(
                PRESS,
                2,
                p5,
                "over 500 victims",
                "500",
                over("500", "victim"),
                scope(ANYONE, List.of(), "2003/.."),
                "victims");
        Figure convicted = figure(
                PRESS,
                2,
                p5,
                "over 200 perpetrators",
                "200",
                over("200", "perpetrator"),
                scope(ANYONE, List.of(), "2003/.."),
                "convicted");
        Figure mw = figure(PAGE, null, w1, "2.2%", percent("2.2", "0.1"), scope(MINORS, CITIES, "2015"), "minors");
        Figure pp = figure(
                PAGE,
                null,
                w2,
                "30%",
                bound("30", Qualifier.AT_MOST),
                scope(MINORS, List.of("Phnom Penh"), "2000/2004~"),
                "minors");
        Figure cw = figure(PAGE, null, w3, "73%", change("73"), scope(MINORS, CITIES, "2012/2015"), "minors");
        Figure mf = figure(FAQ, null, f1, "2.2%", percent("2.2", "0.1"), scope(MINORS, CITIES, "2015"), "minors");
        Figure yf = figure(FAQ, null, f1, "0.1%", percent("0.1", "0.1"), scope(YOUNG, CITIES, "2015"), "young-minors");
        Figure two = figure(
                REPORT,
                null,
                c1,
                "two percent",
                percent("2", "1"),
                scope(MINORS, List.of("Cambodia"), "2015"),
                "minors");
        Figure tenth = figure(
                REPORT,
                null,
                c2,
                "one-tenth of one percent",
                bound("0.1", Qualifier.UNDER),
                scope(new Population("young minors", null, 14), CITIES, "2015"),
                "young-minors");

        observe("minors", "2015", m1, List.of(m1, m2, mw, mf), List.of());
        observe("minors", "2012", m12, List.of(m12), List.of());
        observe("minors", "early", early, List.of(early), List.of());
        observe("minors", "early-capital", pp, List.of(pp), List.of());
        observe("young-minors", "2015", y1, List.of(y1, yf), List.of());
        observe("young-minors", "2012", y12, List.of(y12), List.of());
        observe("officers", "since", officers, List.of(officers), List.of());
        observe("cases", "since", cases, List.of(cases), List.of());
        observe("victims", "since", victims, List.of(victims), List.of());
        observe("convicted", "since", convicted, List.of(convicted), List.of());
        observations.add(changed("minors", change("73"), "8.16", "2.2", false, List.of(c73, cw)));
        observations.add(changed(
                "young-minors",
                new Quantity(
                        FigureKind.CHANGE, null, number("80"), number("93"), Qualifier.BETWEEN, number("1"), "percent"),
                "0.75",
                "0.1",
                true,
                List.of(y1, yf)));

        find(
                FindingCode.AGE_BAND_MISMATCH,
                "Press release speaks of 15 and younger, Celebration report of under 15.",
                y1,
                tenth);
        find(
                FindingCode.BOUND_RESTATEMENT,
                "Less than 0.1% in Celebration report fits 0.1% in Press release.",
                y1,
                tenth);
        find(FindingCode.ROUNDED_RESTATEMENT, "2% in Celebration report is 2.2% in Press release, rounded.", m1, two);
        find(
                FindingCode.SCOPE_MISMATCH,
                "The early estimate is for Cambodia in Press release and for Phnom Penh in Study page.",
                early,
                pp);
        if (held) {
            find(FindingCode.ARITHMETIC_MISMATCH, "A fall of 83% cannot follow from 8.16% and 2.2%.", c73, m12, m2);
        } else {
            findings.add(new Finding(
                    "f-decided",
                    FindingCode.CONFLICTING_VALUES,
                    org.factpress.model.Severity.ERROR,
                    "Celebration report says 2% and Press release 2.2% for the same cities.",
                    List.of(m1.id(), two.id()),
                    List.of(PRESS, REPORT),
                    new TreeMap<>(Map.of("low", new BigDecimal("2.15"), "high", new BigDecimal("2.25"))),
                    new Decision(
                            "A. Editor",
                            Instant.parse("2015-06-08T14:00:00Z"),
                            DecisionAction.ACCEPT,
                            "The report rounds; the study’s own value stands.",
                            null)));
        }
        return revision(held, spec(indicators(), List.of("minors", "young-minors")));
    }

    private Revision revision(boolean draft, ReleaseSpec spec) {
        return new Revision(
                spec,
                1,
                RevisionKind.INITIAL,
                null,
                OffsetDateTime.parse("2015-06-09T09:30:00-04:00"),
                draft,
                "0f".repeat(32),
                spec.indicators(),
                List.copyOf(documents.values()),
                figures,
                setAside(),
                statements,
                observations,
                findings,
                List.of(
                        before("minors", percent("8.16", "0.01"), MINORS),
                        before("young-minors", percent("0.75", "0.01"), YOUNG),
                        before("officers", over("400", "officer"), ANYONE)));
    }

    static ReleaseSpec spec(List<Indicator> indicators, List<String> headline) {
        Publisher publisher = new Publisher(
                "Centre for Child Protection",
                "Press office",
                "press@centre.example",
                "+1 555 0100",
                null,
                null,
                "#0b5e6b");
        return spec(
                "Minors in Cambodia’s commercial sex establishments: down by nearly three-quarters in three years",
                "Prevalence study 2015 · Phnom Penh, Siem Reap and Sihanoukville",
                publisher,
                indicators,
                headline);
    }

    static ReleaseSpec spec(
            String title,
            @Nullable String subtitle,
            Publisher publisher,
            List<Indicator> indicators,
            List<String> headline) {
        return new ReleaseSpec(
                "cambodia-csec-2015",
                title,
                subtitle,
                "2015",
                OffsetDateTime.parse("2015-06-09T09:30:00-04:00"),
                List.of("en"),
                List.of(),
                "cambodia-csec-2012",
                publisher,
                indicators,
                headline,
                List.of(),
                List.of(),
                Approval.AUTOMATIC,
                null,
                null,
                List.of());
    }

    private static List<Indicator> indicators() {
        return List.of(
                indicator("minors", "Minors among people in commercial sex establishments", "percent", MINORS, CITIES),
                indicator(
                        "young-minors",
                        "Young minors among people in commercial sex establishments",
                        "percent",
                        YOUNG,
                        CITIES),
                indicator("officers", "Police officers trained", "officer", ANYONE, List.of()),
                indicator("cases", "Child trafficking cases taken through the courts", "case", ANYONE, List.of()),
                indicator("victims", "Victims brought to safety", "victim", ANYONE, List.of()),
                indicator("convicted", "Perpetrators convicted", "perpetrator", ANYONE, List.of()));
    }

    static Indicator indicator(String id, String label, String unit, Population population, List<String> place) {
        return new Indicator(
                id,
                label,
                List.of(),
                unit,
                population,
                place,
                null,
                null,
                "percent".equals(unit) ? Better.LOWER : Better.NEITHER,
                null);
    }

    private void documents() {
        document(PRESS, "Press release", LocalDate.of(2015, 6, 9), 2, DocumentRole.PRIMARY, ReadOutcome.READ, null);
        document(
                SCAN,
                "Survey form",
                null,
                4,
                DocumentRole.SECONDARY,
                ReadOutcome.NO_TEXT,
                "the file holds pictures of pages and no text; add a text version beside it");
        document(PAGE, "Study page", null, null, DocumentRole.PRIMARY, ReadOutcome.READ, null);
        document(
                FAQ,
                "Staff questions and answers",
                LocalDate.of(2015, 6, 1),
                null,
                DocumentRole.SECONDARY,
                ReadOutcome.READ,
                null);
        document(
                REPORT,
                "Celebration report",
                LocalDate.of(2016, 1, 27),
                null,
                DocumentRole.SECONDARY,
                ReadOutcome.READ,
                null);
    }

    private void document(
            String path,
            String title,
            @Nullable LocalDate date,
            @Nullable Integer pages,
            DocumentRole role,
            ReadOutcome outcome,
            @Nullable String message) {
        String hash = String.format(
                        java.util.Locale.ROOT,
                        "%064x",
                        new java.math.BigInteger(1, path.getBytes(java.nio.charset.StandardCharsets.UTF_8)).pow(3))
                .substring(0, 64);
        documents.put(
                path,
                new SourceDocument(
                        path,
                        hash,
                        48_213,
                        "application/pdf",
                        title,
                        date,
                        role,
                        "en",
                        pages,
                        outcome,
                        message,
                        "",
                        List.of(),
                        List.<PageSpan>of()));
    }

    private Figure figure(
            String document,
            @Nullable Integer page,
            String quote,
            String surface,
            Quantity quantity,
            Scope scope,
            String indicator) {
        return figure(document, page, quote, surface, surface, quantity, scope, indicator);
    }

    private Figure figure(
            String document,
            @Nullable Integer page,
            String quote,
            String near,
            String surface,
            Quantity quantity,
            Scope scope,
            String indicator) {
        SourceDocument source = documents.get(document);
        String text = source.text().contains(quote) ? source.text() : source.text() + quote + "\n";
        int start = text.indexOf(quote) + quote.indexOf(near) + near.indexOf(surface);
        documents.put(
                document,
                new SourceDocument(
                        source.path(),
                        source.sha256(),
                        source.bytes(),
                        source.mediaType(),
                        source.title(),
                        source.date(),
                        source.role(),
                        source.language(),
                        source.pages(),
                        source.outcome(),
                        source.message(),
                        text,
                        source.blocks(),
                        source.pageSpans()));
        Figure figure = new Figure(
                String.format(java.util.Locale.ROOT, "%016x", figures.size() + 1),
                document,
                page,
                start,
                start + surface.length(),
                surface,
                quote,
                quantity,
                scope,
                quantity.kind() == FigureKind.CHANGE
                        ? new Change(Direction.DECREASE, null, null, "2012", "2015", true)
                        : null,
                null,
                null,
                EnumSet.noneOf(ScopePart.class),
                Salience.CORE,
                List.of());
        figures.add(figure);
        statements.add(new Statement(figure, indicator, scope, BigDecimal.ONE, "the words of the job file"));
        return figure;
    }

    private void observe(
            String indicator, String key, Figure figure, List<Figure> supporting, List<Figure> dissenting) {
        boolean estimated = figure.quantity().kind() == FigureKind.RANGE;
        observations.add(new Observation(
                indicator + "-" + key,
                indicator,
                label(indicator),
                figure.quantity(),
                figure.scope(),
                null,
                false,
                estimated ? ObservationStatus.ESTIMATED : ObservationStatus.NORMAL,
                ids(supporting),
                ids(dissenting),
                null));
    }

    private static Observation changed(
            String indicator, Quantity quantity, String from, String to, boolean computed, List<Figure> supporting) {
        Population population = indicator.equals("minors") ? MINORS : YOUNG;
        return new Observation(
                indicator + "-change",
                indicator,
                label(indicator),
                quantity,
                scope(population, CITIES, "2012/2015"),
                new Change(Direction.DECREASE, number(from), number(to), "2012", "2015", true),
                computed,
                ObservationStatus.NORMAL,
                ids(supporting),
                List.of(),
                null);
    }

    private static Observation before(String indicator, Quantity quantity, Population population) {
        return new Observation(
                indicator + "-2012",
                indicator,
                label(indicator),
                quantity,
                scope(population, CITIES, "2012"),
                null,
                false,
                ObservationStatus.NORMAL,
                List.of("0000000000000abc"),
                List.of(),
                null);
    }

    private static String label(String indicator) {
        return indicators().stream()
                .filter(each -> each.id().equals(indicator))
                .findFirst()
                .orElseThrow()
                .label();
    }

    private void find(FindingCode code, String message, Figure... about) {
        List<Figure> concerned = List.of(about);
        findings.add(new Finding(
                "f-" + findings.size(),
                code,
                code.severity(),
                message,
                ids(concerned),
                concerned.stream().map(Figure::document).distinct().toList(),
                new TreeMap<>(),
                null));
    }

    private List<SetAside> setAside() {
        return List.of(
                aside("555 0100", SetAsideReason.PHONE),
                aside("2015", SetAsideReason.YEAR),
                aside("2012", SetAsideReason.YEAR),
                aside("9 June 2015", SetAsideReason.DATE),
                aside("17", SetAsideReason.AGE_BAND));
    }

    private static SetAside aside(String surface, SetAsideReason reason) {
        return new SetAside(PRESS, 1, 0, surface.length(), surface, surface, null, null, null, reason);
    }

    static List<String> ids(List<Figure> figures) {
        return figures.stream().map(Figure::id).toList();
    }

    static Scope scope(Population population, List<String> place, String period) {
        return new Scope(null, population, place, period);
    }

    static Quantity percent(String value, String precision) {
        return new Quantity(
                FigureKind.PERCENTAGE, number(value), null, null, Qualifier.EXACT, number(precision), "percent");
    }

    static Quantity bound(String value, Qualifier qualifier) {
        return new Quantity(
                FigureKind.PERCENTAGE,
                number(value),
                null,
                null,
                qualifier,
                number(value.contains(".") ? "0.1" : "1"),
                "percent");
    }

    static Quantity range(String low, String high) {
        return new Quantity(
                FigureKind.RANGE, null, number(low), number(high), Qualifier.BETWEEN, number("1"), "percent");
    }

    static Quantity over(String value, String unit) {
        return new Quantity(FigureKind.COUNT, number(value), null, null, Qualifier.OVER, number("100"), unit);
    }

    static Quantity change(String value) {
        return new Quantity(FigureKind.CHANGE, number(value), null, null, Qualifier.EXACT, number("1"), "percent");
    }

    static BigDecimal number(String value) {
        return new BigDecimal(value);
    }
}
