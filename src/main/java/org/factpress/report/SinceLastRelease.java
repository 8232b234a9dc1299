package org.factpress.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.factpress.model.Change;
import org.factpress.model.Indicator;
import org.factpress.model.LedgerRole;
import org.factpress.model.Observation;
import org.factpress.report.page.Cell;
import org.factpress.report.page.Column;
import org.factpress.report.page.Face;
import org.factpress.report.page.Story;
import org.factpress.report.page.TextRun;
import org.factpress.report.page.TextStyle;

/** What became of each indicator of the release compared with. */
record SinceLastRelease(Edition edition) implements Section {
    private static final int FEW = 4;

    @Override
    public void write(Story story) {
        List<Indicator> compared = edition.facts().indicators().stream()
                .filter(indicator -> edition.facts().before(indicator).isPresent())
                .filter(indicator -> edition.facts().latest(indicator).isPresent())
                .toList();
        if (compared.isEmpty()) {
            return;
        }
        List<Indicator> changed = compared.stream().filter(this::hasChanged).toList();
        List<Indicator> rows =
                changed.stream().filter(indicator -> !isToldAbove(indicator)).toList();
        story.section(part -> {
            part.heading(2, edition.say("since.head"), edition.styles().head(), 14);
            if (rows.isEmpty() && !changed.isEmpty()) {
                part.keptParagraph(
                        2,
                        List.of(TextRun.of(
                                edition.say("since.above"), edition.styles().quiet())));
            }
            if (rows.size() > FEW) {
                part.table(
                        4,
                        columns(),
                        rows.stream().map(this::row).toList(),
                        edition.styles().columnHead());
            } else if (!rows.isEmpty()) {
                part.pairs(4, rows.stream().map(this::line).toList(), null);
            }
            if (changed.size() < compared.size()) {
                String same = edition.say("since.same", changed.size(), compared.size() - changed.size());
                part.paragraph(
                        changed.isEmpty() ? 2 : 6,
                        TextRun.of(same, edition.styles().body()));
            }
        });
    }

    /** "≈ 300 → > 500 officers trained": a few changes need no table. */
    private Consumer<Story> line(Indicator indicator) {
        Observation then = edition.facts().before(indicator).orElseThrow();
        Observation now = edition.facts().latest(indicator).orElseThrow();
        TextStyle style = edition.styles().body();
        TextStyle strong = style.in(Face.BOLD);
        List<TextRun> runs = new ArrayList<>();
        runs.add(edition.values().run(then, style));
        runs.add(TextRun.of(" → ", style).spoken(" " + edition.say("since.to") + " "));
        runs.add(edition.values().run(now, strong));
        runs.add(TextRun.of(" " + indicator.label(), style));
        runs.addAll(edition.citations().after(now, style));
        return part -> part.paragraph(2, runs);
    }

    private List<Column> columns() {
        return List.of(
                Column.text(edition.say("since.indicator")).sharing(50),
                Column.decimal(edition.say("since.then")).sharing(15),
                Column.decimal(edition.say("since.now")).sharing(12),
                Column.text(edition.say("since.change")).sharing(23));
    }

    /** A headline number that tells its change from the last release's period needs no row beside it. */
    private boolean isToldAbove(Indicator indicator) {
        Observation then = edition.facts().before(indicator).orElseThrow();
        Observation now = edition.facts().latest(indicator).orElseThrow();
        String from = edition.facts()
                .changeInto(now)
                .map(Observation::change)
                .map(Change::fromPeriod)
                .orElse(null);
        return edition.facts().headlines().contains(indicator)
                && from != null
                && from.equals(then.scope().period());
    }

    private boolean hasChanged(Indicator indicator) {
        Observation then = edition.facts().before(indicator).orElseThrow();
        Observation now = edition.facts().latest(indicator).orElseThrow();
        return !edition.values().of(then.quantity()).equals(edition.values().of(now.quantity()));
    }

    private List<Cell> row(Indicator indicator) {
        return row(
                indicator,
                edition.facts().before(indicator).orElseThrow(),
                edition.facts().latest(indicator).orElseThrow());
    }

    private List<Cell> row(Indicator indicator, Observation then, Observation now) {
        TextStyle style = edition.styles().cell();
        List<TextRun> label = new ArrayList<>(List.of(TextRun.of(indicator.label(), style)));
        label.addAll(edition.citations().after(now, style));
        return List.of(
                new Cell(label),
                Cell.of(edition.values().run(then, style)),
                Cell.of(edition.values().run(now, style)),
                new Cell(change(then, now, style)));
    }

    private List<TextRun> change(Observation then, Observation now, TextStyle style) {
        String end = PeriodOrder.end(now.scope().period());
        if (end.isEmpty() || then.scope().period() == null || PeriodOrder.isOpen(end)) {
            return List.of(TextRun.of(edition.say("since.updated"), style));
        }
        if (end.equals(PeriodOrder.end(then.scope().period()))) {
            return List.of(TextRun.of(edition.say("since.revised"), style));
        }
        return edition.facts()
                .changeInto(now)
                .filter(change -> change.change() != null)
                .map(change -> new ChangeLine(edition).inBrief(change, style))
                .orElseGet(
                        () -> edition.messages().runs("since.periods", style, period(then, style), period(now, style)));
    }

    private List<TextRun> period(Observation observation, TextStyle style) {
        String period = edition.periods().of(observation.scope().period());
        return List.of(TextRun.of(period.isEmpty() ? "?" : period, style, LedgerRole.DATE));
    }
}
