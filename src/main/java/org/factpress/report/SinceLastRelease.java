package org.factpress.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.factpress.model.Indicator;
import org.factpress.model.LedgerRole;
import org.factpress.model.Observation;
import org.factpress.report.page.Cell;
import org.factpress.report.page.Column;
import org.factpress.report.page.Story;
import org.factpress.report.page.TextRun;
import org.factpress.report.page.TextStyle;

/** What became of each indicator of the release compared with. */
record SinceLastRelease(Edition edition) implements Section {
    @Override
    public void write(Story story) {
        List<List<Cell>> rows = edition.facts().indicators().stream()
                .flatMap(indicator -> row(indicator).stream())
                .toList();
        if (rows.isEmpty()) {
            return;
        }
        story.section(part -> {
            part.heading(2, edition.say("since.head"), edition.styles().head(), 18);
            part.table(
                    4,
                    List.of(
                            Column.text(edition.say("since.indicator")).sharing(50),
                            Column.decimal(edition.say("since.then")).sharing(15),
                            Column.decimal(edition.say("since.now")).sharing(12),
                            Column.text(edition.say("since.change")).sharing(23)),
                    rows,
                    edition.styles().columnHead());
        });
    }

    private Optional<List<Cell>> row(Indicator indicator) {
        Optional<Observation> before = edition.facts().before(indicator);
        return before.flatMap(then -> edition.facts().latest(indicator).map(now -> row(indicator, then, now)));
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
        if (edition.values().of(then.quantity()).equals(edition.values().of(now.quantity()))) {
            return List.of(TextRun.of(edition.say("since.same"), style));
        }
        String end = PeriodOrder.end(now.scope().period());
        if (end.isEmpty() || PeriodOrder.isOpen(end)) {
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
