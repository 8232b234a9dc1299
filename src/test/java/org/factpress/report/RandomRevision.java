package org.factpress.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.factpress.model.Approval;
import org.factpress.model.ChartSpec;
import org.factpress.model.DocumentRole;
import org.factpress.model.Figure;
import org.factpress.model.FigureKind;
import org.factpress.model.Finding;
import org.factpress.model.FindingCode;
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

/** A revision drawn by chance, the same for the same seed: of any size, in any script, with anything missing. */
final class RandomRevision {
    static final String LONG_TABLE = "long-table";
    private static final int[] INDICATORS = {0, 0, 1, 1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 5, 6, 8, 13, 25, 60};
    private static final int[] DOCUMENTS = {1, 1, 1, 2, 2, 3, 4, 7, 25};
    private static final int MONTHS = 500;

    private final Random random;
    private final RandomWords words;
    private final List<Indicator> indicators = new ArrayList<>();
    private final List<SourceDocument> documents = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<Observation> observations = new ArrayList<>();
    private final List<Observation> previous = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private RandomRevision(long seed) {
        this.random = new Random(seed);
        this.words = new RandomWords(random);
    }

    static Revision of(long seed) {
        return new RandomRevision(seed).draw();
    }

    private Revision draw() {
        int documentCount = DOCUMENTS[random.nextInt(DOCUMENTS.length)];
        IntStream.range(0, documentCount).forEach(this::document);
        IntStream.range(0, INDICATORS[random.nextInt(INDICATORS.length)]).forEach(this::indicator);
        if (chance(30)) {
            longTable();
        }
        findings();
        ReleaseSpec spec = spec();
        RevisionKind kind = chance(3) ? RevisionKind.CORRECTION : RevisionKind.INITIAL;
        return new Revision(
                spec,
                1 + random.nextInt(12),
                kind,
                kind == RevisionKind.INITIAL ? null : words.sentence(1 + random.nextInt(40)),
                OffsetDateTime.parse("2024-02-29T00:00:00Z"),
                random.nextBoolean(),
                "ab".repeat(32),
                indicators,
                documents,
                figures,
                List.of(),
                statements,
                observations,
                findings,
                previous);
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    private void document(int number) {
        String path = (chance(3) ? "input/" + "deep-folder/".repeat(random.nextInt(6)) : "") + words.fileName() + number
                + ".pdf";
        boolean read = !chance(6);
        documents.add(new SourceDocument(
                path,
                "c0ffee".repeat(10) + "c0de",
                1 + random.nextInt(9_000_000),
                "application/pdf",
                chance(3) ? null : words.title(),
                chance(2) ? null : LocalDate.of(1999, 12, 31).plusDays(random.nextInt(9000)),
                chance(2) ? DocumentRole.PRIMARY : DocumentRole.SECONDARY,
                "en",
                chance(2) ? null : 1 + random.nextInt(400),
                read ? ReadOutcome.READ : ReadOutcome.NO_TEXT,
                read ? null : words.sentence(20),
                "",
                List.of(),
                List.of()));
    }

    private void indicator(int number) {
        String id = "i" + number;
        String label = chance(8) ? words.longWord() : words.label();
        String unit = chance(2) ? "percent" : words.unit();
        Population population = chance(2) ? Population.UNSTATED : new Population(words.label(), null, 17);
        indicators.add(SampleRevision.indicator(id, label, unit, population, List.of()));
        int first = 1990 + random.nextInt(20);
        int periods = chance(6) ? 0 : 1 + random.nextInt(chance(12) ? 20 : 4);
        for (int year = first; year < first + periods; year++) {
            observe(id, label, quantity(unit), scope(population, chance(9) ? null : period(year)));
        }
        if (chance(3)) {
            previous.add(observation(
                    id, label, quantity(unit), scope(population, period(first)), List.of("0000000000000abc")));
        }
    }

    private void longTable() {
        indicators.add(SampleRevision.indicator(LONG_TABLE, words.label(), "percent", Population.UNSTATED, List.of()));
        YearMonth first = YearMonth.of(1980, 1);
        for (int month = 0; month < MONTHS; month++) {
            String period = first.plusMonths(month).toString();
            observe(
                    LONG_TABLE,
                    words.label(),
                    quantity("percent"),
                    new Scope(null, Population.UNSTATED, List.of(), period));
        }
    }

    private String period(int year) {
        return switch (random.nextInt(6)) {
            case 0 -> year + "-0" + (1 + random.nextInt(9));
            case 1 -> year + "/" + (year + 1);
            case 2 -> year + "~";
            default -> Integer.toString(year);
        };
    }

    private Scope scope(Population population, @org.jspecify.annotations.Nullable String period) {
        List<String> places = IntStream.range(0, random.nextInt(4))
                .mapToObj(each -> words.place())
                .toList();
        return new Scope(null, population, places, period);
    }

    private Quantity quantity(String unit) {
        if (chance(8)) {
            BigDecimal low = number(40);
            return new Quantity(
                    FigureKind.RANGE, null, low, low.add(number(40)), Qualifier.BETWEEN, BigDecimal.ONE, unit);
        }
        boolean percent = unit.equals("percent");
        BigDecimal value = percent ? number(100) : number(chance(4) ? 2_000_000_000 : 5000);
        Qualifier qualifier = chance(3) ? Qualifier.values()[random.nextInt(6)] : Qualifier.EXACT;
        return new Quantity(
                percent ? FigureKind.PERCENTAGE : FigureKind.COUNT,
                value,
                null,
                null,
                qualifier,
                BigDecimal.ONE.movePointLeft(value.scale()),
                unit);
    }

    private BigDecimal number(int most) {
        return BigDecimal.valueOf(random.nextDouble() * most).setScale(random.nextInt(3), RoundingMode.HALF_UP);
    }

    private void observe(String indicator, String label, Quantity quantity, Scope scope) {
        List<String> supporting = new ArrayList<>();
        int told = random.nextInt(3);
        for (int i = 0; i < told; i++) {
            Figure figure = figure(quantity, scope);
            figures.add(figure);
            statements.add(new Statement(figure, indicator, scope, BigDecimal.ONE, "test"));
            supporting.add(figure.id());
        }
        observations.add(observation(indicator, label, quantity, scope, supporting));
    }

    private Observation observation(
            String indicator, String label, Quantity quantity, Scope scope, List<String> supporting) {
        boolean missing = chance(7);
        Quantity stated = missing
                ? new Quantity(quantity.kind(), null, null, null, Qualifier.EXACT, null, quantity.unit())
                : quantity;
        return new Observation(
                indicator + "-" + observations.size() + "-" + previous.size(),
                indicator,
                label,
                stated,
                scope,
                null,
                chance(9),
                missing ? ObservationStatus.MISSING : ObservationStatus.NORMAL,
                supporting,
                figures.isEmpty() || !chance(6)
                        ? List.of()
                        : List.of(figures.get(random.nextInt(figures.size())).id()),
                chance(12) && !missing ? BigDecimal.TEN : null);
    }

    private Figure figure(Quantity quantity, Scope scope) {
        String surface = quantity.value() == null
                ? "some"
                : quantity.value().toPlainString() + ("percent".equals(quantity.unit()) ? "%" : "");
        String before = words.sentence(random.nextInt(chance(20) ? 90 : 8)) + " ";
        String quote = before + surface + " " + words.sentence(random.nextInt(12));
        SourceDocument document = documents.get(random.nextInt(documents.size()));
        return new Figure(
                String.format(Locale.ROOT, "%016x", figures.size() + 1),
                document.path(),
                document.pages() == null ? null : 1 + random.nextInt(document.pages()),
                before.length(),
                before.length() + surface.length(),
                surface,
                quote,
                quantity,
                scope,
                null,
                null,
                null,
                Set.of(),
                Salience.CORE,
                List.of());
    }

    private void findings() {
        boolean all = chance(5);
        for (FindingCode code : FindingCode.values()) {
            int count = all ? 1 : chance(15) ? random.nextInt(6) : 0;
            for (int i = 0; i < count; i++) {
                finding(code);
            }
        }
    }

    private void finding(FindingCode code) {
        List<String> about = IntStream.range(0, Math.min(figures.size(), random.nextInt(4)))
                .mapToObj(each -> figures.get(random.nextInt(figures.size())).id())
                .distinct()
                .toList();
        findings.add(new Finding(
                "f" + findings.size(),
                code,
                code.severity(),
                words.sentence(4 + random.nextInt(chance(4) ? 160 : 25)),
                about,
                List.of(documents.get(random.nextInt(documents.size())).path()),
                new TreeMap<>(),
                null));
    }

    private ReleaseSpec spec() {
        List<String> ids = indicators.stream().map(Indicator::id).toList();
        List<String> headline = ids.stream()
                .filter(id -> observations.stream()
                        .anyMatch(each -> each.indicator().equals(id) && each.status() != ObservationStatus.MISSING))
                .limit(random.nextInt(5))
                .toList();
        return new ReleaseSpec(
                "odd",
                words.title(),
                chance(2) ? null : words.sentence(1 + random.nextInt(30)),
                chance(2) ? null : "2001",
                null,
                List.of("en"),
                List.of(),
                null,
                publisher(),
                indicators,
                headline,
                charts(ids),
                List.of(report("fact-sheet", ids), report("results-summary", ids)),
                chance(2) ? Approval.AUTOMATIC : Approval.REQUIRED,
                null,
                null,
                List.of());
    }

    private Publisher publisher() {
        if (chance(4)) {
            return Publisher.UNNAMED;
        }
        return new Publisher(
                chance(4) ? words.title() : words.label(),
                words.name(),
                "press@" + "long".repeat(random.nextInt(20)) + ".example",
                chance(2) ? null : "+855 23 555 0100",
                words.sentence(random.nextInt(60)),
                chance(3) ? RandomLogo.of(random) : null,
                chance(2) ? null : String.format(Locale.ROOT, "#%06x", random.nextInt(0x1000000)));
    }

    private List<ChartSpec> charts(List<String> ids) {
        List<ChartSpec> charts = new ArrayList<>();
        int count = ids.isEmpty() || chance(2) ? 0 : random.nextInt(4);
        for (int i = 0; i < count; i++) {
            int from = random.nextInt(ids.size());
            List<String> some = ids.subList(from, Math.min(ids.size(), from + 1 + random.nextInt(6)));
            charts.add(new ChartSpec("c" + i, chance(2) ? "bars" : "trend", some, chance(2) ? null : words.title()));
        }
        return charts;
    }

    private ReportSpec report(String name, List<String> ids) {
        TemplateSource own = chance(3) ? new TemplateSource("own.md", template(ids)) : null;
        return new ReportSpec(name, own, chance(2) ? "Letter" : "A4");
    }

    private String template(List<String> ids) {
        List<String> parts = new ArrayList<>(List.of("{{masthead}}"));
        List<String> slots = List.of(
                "headlines",
                "chart",
                "charts",
                "key-facts",
                "since-last-release",
                "summary",
                "indicators",
                "comparison",
                "computation",
                "findings",
                "method",
                "sources");
        for (int i = random.nextInt(12); i > 0; i--) {
            parts.add(
                    switch (random.nextInt(6)) {
                        case 0 -> "## " + words.plain(1 + random.nextInt(12));
                        case 1 -> words.plain(1 + random.nextInt(80)) + ".";
                        case 2 -> "> " + words.plain(3 + random.nextInt(40)) + ".";
                        case 3 ->
                            "- " + words.plain(5) + "\n- *" + words.plain(30) + "*\n- [" + words.plain(2)
                                    + "](https://example.org/)";
                        case 4 -> ids.isEmpty() ? "---" : "{{table: " + ids.get(random.nextInt(ids.size())) + "}}";
                        default -> "{{" + slots.get(random.nextInt(slots.size())) + "}}";
                    });
        }
        if (ids.contains(LONG_TABLE)) {
            parts.add("{{table: " + LONG_TABLE + "}}");
        }
        parts.add("{{foot}}");
        return String.join("\n\n", parts) + "\n";
    }
}
