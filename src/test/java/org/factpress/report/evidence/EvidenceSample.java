package org.factpress.report.evidence;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.factpress.model.Approval;
import org.factpress.model.Better;
import org.factpress.model.Block;
import org.factpress.model.Cell;
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
import org.factpress.model.SetAside;
import org.factpress.model.SetAsideReason;
import org.factpress.model.Severity;
import org.factpress.model.SourceDocument;
import org.factpress.model.Statement;
import org.factpress.model.Zone;
import org.jspecify.annotations.Nullable;

/** A revision of two documents written here: one with every kind of passage and mark, one that could not be read. */
final class EvidenceSample {
    static final String PATH = "input/a <b> & \"c\".pdf";

    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private final List<SetAside> setAside = new ArrayList<>();

    static Revision revision() {
        return new EvidenceSample().write();
    }

    private Revision write() {
        block(Zone.HEADING, 1, null, "Fewer minors in <establishments> & elsewhere");
        block(Zone.BODY, 0, null, "The share fell by 73% from 8.16% to 2.2% within three years.\u0001 Ask 555 0100.");
        block(Zone.LIST_ITEM, 1, null, "Another study says 2.9%.");
        block(Zone.TABLE_HEADER, 0, new Cell(0, 0, 0, 1, 2), "Share by year");
        block(Zone.TABLE_CELL, 0, new Cell(0, 1, 0, 1, 1), "2012");
        block(Zone.TABLE_CELL, 0, new Cell(0, 1, 1, 1, 1), "8.16 per cent");
        text.append("Words that no block covers, with 17 of them.\n");
        int page = text.length();
        block(Zone.FOOTNOTE, 0, null, "Each tenth place was visited.");
        block(Zone.RELATED, 0, null, "In other news\nfour arrests");
        figure("f-change", "73%", FigureKind.CHANGE, "73", Salience.CORE);
        figure("f-from", "8.16%", FigureKind.PERCENTAGE, "8.16", Salience.CORE);
        figure("f-to", "2.2%", FigureKind.PERCENTAGE, "2.2", Salience.CORE);
        figure("f-same", "2.2%", FigureKind.VAGUE, "2.2", Salience.CORE);
        figure("f-against", "2.9%", FigureKind.PERCENTAGE, "2.9", Salience.CORE);
        figure("f-table", "8.16 per cent", FigureKind.PERCENTAGE, "8.16", Salience.CORE);
        figure("f-uncovered", "17", FigureKind.COUNT, "17", Salience.CORE);
        figure("f-scope", "three years", FigureKind.DURATION, "3", Salience.SCOPE);
        figure("f-related", "four", FigureKind.COUNT, "4", Salience.RELATED);
        aside("555 0100", SetAsideReason.PHONE);
        aside("tenth", SetAsideReason.ORDINAL);
        return revision(document(page));
    }

    private Revision revision(SourceDocument document) {
        Indicator indicator = new Indicator(
                "minors",
                "Minors in establishments",
                List.of(),
                "percent",
                Population.UNSTATED,
                List.of(),
                null,
                null,
                Better.LOWER,
                null);
        Observation observation = new Observation(
                "o1",
                "minors",
                "Minors in establishments",
                quantity(FigureKind.PERCENTAGE, "2.2"),
                scope(),
                null,
                false,
                ObservationStatus.NORMAL,
                List.of("f-to", "f-unknown"),
                List.of("f-against"),
                null);
        Finding finding = new Finding(
                "n1",
                FindingCode.CONFLICTING_VALUES,
                Severity.ERROR,
                "2.2% and 2.9% cannot both be <true>.",
                List.of("f-to", "f-against"),
                List.of(PATH),
                new TreeMap<>(),
                null);
        SourceDocument scan = new SourceDocument(
                "input/scan.pdf",
                "11",
                1,
                "application/pdf",
                null,
                null,
                DocumentRole.SECONDARY,
                "en",
                3,
                ReadOutcome.NO_TEXT,
                "It holds pictures of pages only: run text recognition on it.",
                "",
                List.of(),
                List.of());
        List<Statement> statements = List.of(
                new Statement(figures.get(2), "minors", scope(), BigDecimal.ONE, "label found in the sentence"));
        return new Revision(
                spec(indicator),
                2,
                RevisionKind.REVISION,
                null,
                OffsetDateTime.parse("2015-06-09T09:30:00-04:00"),
                true,
                "0",
                List.of(indicator),
                List.of(document, scan),
                figures,
                setAside,
                statements,
                List.of(observation),
                List.of(finding),
                List.of());
    }

    private static ReleaseSpec spec(Indicator indicator) {
        Publisher publisher = new Publisher("A <Publisher>", null, null, null, null, null, "#1b4f72");
        return new ReleaseSpec(
                "sample-2015",
                "Minors & establishments",
                null,
                "2015",
                null,
                List.of("en"),
                List.of(),
                null,
                publisher,
                List.of(indicator),
                List.of(),
                List.of(),
                List.of(),
                Approval.AUTOMATIC,
                null,
                null,
                List.of());
    }

    private SourceDocument document(int secondPage) {
        return new SourceDocument(
                PATH,
                "00ff",
                text.toString().getBytes(StandardCharsets.UTF_8).length,
                "application/pdf",
                "A study",
                null,
                DocumentRole.PRIMARY,
                "en",
                2,
                ReadOutcome.READ,
                null,
                text.toString(),
                blocks,
                List.of(new PageSpan(1, 0, secondPage), new PageSpan(2, secondPage, text.length())));
    }

    private void block(Zone zone, int level, @Nullable Cell cell, String words) {
        blocks.add(new Block(zone, text.length(), text.length() + words.length(), level, cell));
        text.append(words).append("\n\n");
    }

    private void figure(String id, String surface, FigureKind kind, String value, Salience salience) {
        int start = text.indexOf(surface);
        figures.add(new Figure(
                id,
                PATH,
                1,
                start,
                start + surface.length(),
                surface,
                surface,
                quantity(kind, value),
                scope(),
                null,
                null,
                null,
                Set.of(),
                salience,
                List.of()));
    }

    private void aside(String surface, SetAsideReason reason) {
        int start = text.indexOf(surface);
        setAside.add(
                new SetAside(PATH, 1, start, start + surface.length(), surface, surface, null, null, null, reason));
    }

    private static Quantity quantity(FigureKind kind, String value) {
        BigDecimal number = new BigDecimal(value);
        return new Quantity(
                kind,
                number,
                null,
                null,
                Qualifier.EXACT,
                BigDecimal.ONE.scaleByPowerOfTen(-number.scale()),
                "percent");
    }

    private static Scope scope() {
        return new Scope("share of minors", new Population("minors", null, 17), List.of("Phnom Penh"), "2015");
    }
}
