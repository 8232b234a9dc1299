package org.factpress.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.factpress.chart.Palette;
import org.factpress.model.Figure;
import org.factpress.model.LedgerRole;
import org.factpress.model.Observation;
import org.factpress.report.story.Cell;
import org.factpress.report.story.Column;
import org.factpress.report.story.Face;
import org.factpress.report.story.Story;
import org.factpress.report.story.TextRun;
import org.factpress.report.story.TextStyle;
import org.factpress.revision.Aspect;
import org.factpress.revision.DocumentChange;
import org.factpress.revision.FigureChange;
import org.factpress.revision.ObservationChange;
import org.factpress.revision.RevisionDiff;
import org.factpress.revision.Snapshot;
import org.jspecify.annotations.Nullable;

/** What differs between two revisions: results, then the figures of each document, then the documents. */
record Differences(Edition edition, RevisionDiff diff) implements Section {
    private static final int SHA_SHOWN = 16;

    @Override
    public void write(Story story) {
        story.heading(1, edition.say("diff.title"), edition.styles().title(), 0);
        story.keptParagraph(
                4,
                List.of(TextRun.of(
                        edition.say("diff.sides", called(diff.from()), called(diff.to())),
                        edition.styles().subtitle())));
        results(story);
        documents().forEach(document -> figures(document, story));
        sources(story);
    }

    private String called(Snapshot snapshot) {
        return edition.say(
                "diff.side",
                snapshot.release(),
                snapshot.number(),
                edition.date(snapshot.asOf().toLocalDate()));
    }

    private void results(Story story) {
        head("diff.results", story);
        if (diff.observations().isEmpty()) {
            story.paragraph(
                    4, TextRun.of(edition.say("diff.none"), edition.styles().body()));
            return;
        }
        story.table(
                6,
                List.of(
                        Column.text(edition.say("erratum.result")).sharing(34),
                        Column.text(edition.say("erratum.scope")).sharing(28),
                        Column.text(edition.say("diff.changed")).sharing(14),
                        Column.decimal(edition.say("diff.before")).sharing(12),
                        Column.decimal(edition.say("diff.after")).sharing(12)),
                diff.observations().stream().map(this::row).toList(),
                edition.styles().columnHead());
    }

    private void head(String key, Story story) {
        story.heading(2, edition.say(key), edition.styles().chapter(), 22);
    }

    private List<Cell> row(ObservationChange change) {
        TextStyle style = edition.styles().cell();
        Observation told = change.told();
        return List.of(
                Cell.of(TextRun.of(told.label(), style)),
                edition.cell(edition.scopes()
                        .told(told.scope(), edition.periods().of(told.scope().period()))),
                changed(change.before(), change.after(), change.aspects()),
                value(change.before(), style),
                value(change.after(), style.in(Face.BOLD)));
    }

    private Cell value(@Nullable Observation observation, TextStyle style) {
        return observation == null
                ? edition.cell("–")
                : Cell.of(edition.values().run(observation, style));
    }

    private Cell changed(@Nullable Object before, @Nullable Object after, SortedSet<Aspect> aspects) {
        String how = Aspect.told(before, after, aspects).stream()
                .map(what -> edition.say("diff." + what))
                .collect(Collectors.joining(", "));
        return Cell.of(TextRun.of(how, edition.styles().cell().in(Palette.CAUTION)));
    }

    private SortedSet<String> documents() {
        return diff.figures().stream().map(FigureChange::document).collect(Collectors.toCollection(TreeSet::new));
    }

    private void figures(String document, Story story) {
        story.heading(2, edition.say("diff.figures", document), edition.styles().head(), 18);
        story.table(
                6,
                List.of(
                        Column.text(edition.say("diff.changed")).sharing(14),
                        Column.text(edition.say("diff.before")).sharing(43),
                        Column.text(edition.say("diff.after")).sharing(43)),
                diff.figures().stream()
                        .filter(change -> change.document().equals(document))
                        .map(change -> List.of(
                                changed(change.before(), change.after(), change.aspects()),
                                statement(change.before()),
                                statement(change.after())))
                        .toList(),
                edition.styles().columnHead());
    }

    private Cell statement(@Nullable Figure figure) {
        if (figure == null) {
            return edition.cell("–");
        }
        TextStyle style = edition.styles().cell();
        List<TextRun> runs = new ArrayList<>();
        runs.add(TextRun.of(figure.surface(), style.in(Face.BOLD), LedgerRole.QUOTE));
        runs.add(TextRun.of(
                " " + Shortened.of(figure.quote().replaceAll("\\s+", " ").strip()), style, LedgerRole.QUOTE));
        return new Cell(runs);
    }

    private void sources(Story story) {
        if (diff.documents().isEmpty()) {
            return;
        }
        head("diff.documents", story);
        story.table(
                6,
                List.of(
                        Column.text(edition.say("diff.document")).sharing(50),
                        Column.text(edition.say("diff.before")).sharing(25),
                        Column.text(edition.say("diff.after")).sharing(25)),
                diff.documents().stream().map(this::row).toList(),
                edition.styles().columnHead());
    }

    private List<Cell> row(DocumentChange change) {
        return List.of(edition.cell(change.path()), digest(change.before()), digest(change.after()));
    }

    private Cell digest(@Nullable String sha256) {
        String shown = Objects.requireNonNullElse(sha256, "–");
        return edition.cell(shown.substring(0, Math.min(SHA_SHOWN, shown.length())));
    }
}
