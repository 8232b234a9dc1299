package org.factpress.report;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.factpress.model.Approval;
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

/** Releases that a page may stumble over: empty, tiny, crowded, in another script, on other paper. */
public final class OddRevisions {
    static final String LAST_WORDS = "and this is where the longest label of them all comes to its end";

    private OddRevisions() {}

    static Revision nothing() {
        return revision("Empty", null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** No indicators in the job: the one observation has an indicator of its own. */
    static Revision oneFigure() {
        Quantity quantity = new Quantity(
                FigureKind.COUNT, new BigDecimal("1250"), null, null, Qualifier.EXACT, BigDecimal.ONE, "household");
        Figure figure = figure("note.txt", "In all, 1,250 households were reached.", "1,250", quantity, Scope.UNSTATED);
        return revision(
                "A note",
                null,
                List.of(),
                List.of(),
                List.of(document("note.txt", figure.quote())),
                List.of(figure),
                List.of(new Statement(figure, "households-reached", Scope.UNSTATED, BigDecimal.ONE, "discovered")),
                List.of(observation("households-reached", "Households reached", quantity, Scope.UNSTATED, figure)));
    }

    public static Revision crowded() {
        List<Indicator> indicators = new ArrayList<>();
        List<Figure> figures = new ArrayList<>();
        List<Statement> statements = new ArrayList<>();
        List<Observation> observations = new ArrayList<>();
        List<SourceDocument> documents = new ArrayList<>();
        IntStream.rangeClosed(1, 20).forEach(number -> {
            String id = "indicator-" + number;
            String label = "Indicator number " + number
                    + (number % 5 == 0
                            ? " of those that somebody described at such a length that it fills line after line, "
                                    + LAST_WORDS
                            : "");
            String path = "input/a-rather-long-folder-name/" + "x".repeat(90) + number + ".pdf";
            documents.add(document(path, ""));
            indicators.add(SampleRevision.indicator(id, label, "percent", Population.UNSTATED, List.of()));
            for (int year = 2001; year <= 2008; year++) {
                Scope scope = SampleRevision.scope(
                        Population.UNSTATED, List.of("A place with a name of some length"), Integer.toString(year));
                Quantity quantity = SampleRevision.percent(number + "." + year % 10, "0.1");
                Figure figure = figure(
                        path,
                        ("A sentence that goes on about " + number + "." + year % 10 + "% for quite some time. ")
                                .repeat(number == 20 ? 40 : 1),
                        number + "." + year % 10 + "%",
                        quantity,
                        scope);
                figures.add(figure);
                statements.add(new Statement(figure, id, scope, BigDecimal.ONE, "test"));
                observations.add(observation(id, label, quantity, scope, figure));
            }
        });
        String title =
                "A title that is much longer than any title should be, but that somebody wrote all the same because"
                        + " nobody told them that it would have to stand on a page above two numbers";
        Publisher publisher = new Publisher(
                "The United Federation of Long-Named Institutions for the Study of Everything, Regional Office",
                "Press office",
                "press@" + "long".repeat(20) + ".example",
                null,
                "About us. ".repeat(30),
                null,
                "#ffe14d");
        return revision(
                title,
                publisher,
                indicators,
                List.of("indicator-5", "indicator-1", "indicator-2"),
                documents,
                figures,
                statements,
                observations);
    }

    static Revision inKhmer() {
        Quantity quantity = SampleRevision.percent("2.2", "0.1");
        Figure figure = figure("kh.txt", "ភ្នំពេញ (Phnom Penh): 2.2% ✔", "2.2%", quantity, Scope.UNSTATED);
        return revision(
                "កម្ពុជា in figures",
                null,
                List.of(),
                List.of(),
                List.of(document("kh.txt", figure.quote())),
                List.of(figure),
                List.of(new Statement(figure, "share", Scope.UNSTATED, BigDecimal.ONE, "discovered")),
                List.of(observation("share", "Share", quantity, Scope.UNSTATED, figure)));
    }

    static Revision onLetter() {
        Revision full = SampleRevision.full();
        ReleaseSpec spec = full.spec();
        ReleaseSpec letter = new ReleaseSpec(
                spec.release(),
                spec.title(),
                spec.subtitle(),
                spec.cycle(),
                spec.releaseDate(),
                spec.languages(),
                spec.sources(),
                spec.previous(),
                spec.publisher(),
                spec.indicators(),
                spec.headline(),
                spec.charts(),
                List.of(new ReportSpec("fact-sheet", null, "Letter")),
                spec.approval(),
                spec.embargo(),
                spec.schedule(),
                spec.publish());
        return new Revision(
                letter,
                2,
                RevisionKind.CORRECTION,
                "The age band of the second number was wrong.",
                full.asOf(),
                false,
                full.fingerprint(),
                full.indicators(),
                full.documents(),
                full.figures(),
                full.setAside(),
                full.statements(),
                full.observations(),
                full.findings(),
                full.previous());
    }

    private static Revision revision(
            String title,
            @org.jspecify.annotations.Nullable Publisher publisher,
            List<Indicator> indicators,
            List<String> headline,
            List<SourceDocument> documents,
            List<Figure> figures,
            List<Statement> statements,
            List<Observation> observations) {
        ReleaseSpec spec = new ReleaseSpec(
                "odd",
                title,
                null,
                null,
                null,
                List.of("en"),
                List.of(),
                null,
                publisher == null ? Publisher.UNNAMED : publisher,
                indicators,
                headline,
                List.of(),
                List.of(),
                Approval.AUTOMATIC,
                null,
                null,
                List.of());
        List<Finding> findings = figures.stream()
                .map(figure -> new Finding(
                        "f" + figure.id(),
                        FindingCode.UNMATCHED_FIGURE,
                        FindingCode.UNMATCHED_FIGURE.severity(),
                        figure.surface() + " belongs to no indicator of the job.",
                        List.of(figure.id()),
                        List.of(figure.document()),
                        new TreeMap<>(),
                        null))
                .toList();
        return new Revision(
                spec,
                1,
                RevisionKind.INITIAL,
                null,
                OffsetDateTime.parse("2024-02-29T00:00:00Z"),
                false,
                "ab".repeat(32),
                indicators,
                documents,
                figures,
                List.of(),
                statements,
                observations,
                findings,
                List.of());
    }

    private static Figure figure(String path, String quote, String surface, Quantity quantity, Scope scope) {
        int start = quote.indexOf(surface);
        return new Figure(
                path + "@" + scope.period(),
                path,
                null,
                start,
                start + surface.length(),
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

    private static SourceDocument document(String path, String text) {
        return new SourceDocument(
                path,
                "c0ffee".repeat(10) + "c0de",
                10,
                "text/plain",
                null,
                null,
                DocumentRole.PRIMARY,
                "en",
                null,
                ReadOutcome.READ,
                null,
                text,
                List.of(),
                List.of());
    }

    private static Observation observation(
            String indicator, String label, Quantity quantity, Scope scope, Figure figure) {
        return new Observation(
                indicator + scope.period(),
                indicator,
                label,
                quantity,
                scope,
                null,
                false,
                ObservationStatus.NORMAL,
                List.of(figure.id()),
                List.of(),
                null);
    }
}
