package org.factpress.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.factpress.model.Change;
import org.factpress.model.Indicator;
import org.factpress.model.LedgerRole;
import org.factpress.model.Observation;
import org.factpress.report.story.Cell;
import org.factpress.report.story.Column;
import org.factpress.report.story.Face;
import org.factpress.report.story.Story;
import org.factpress.report.story.TextRun;
import org.factpress.report.story.TextStyle;

/** What became of each indicator of the release compared with. */
record SinceLastRelease(Edition edition) implements Section {
    private static final int FEW = 4;

    /** A value of this release and the one of the same place in the last; {@code named} where its place must be told. */
    private record Pair(Indicator indicator, Observation then, Observation now, boolean named) {}

    @Override
    public void write(Story story) {
        List<Pair> compared =
                edition.facts().indicators().stream().flatMap(this::pairs).toList();
        if (compared.isEmpty()) {
            return;
        }
        List<Pair> changed = compared.stream().filter(this::hasChanged).toList();
        List<Pair> rows = changed.stream().filter(pair -> !isToldAbove(pair)).toList();
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
            same(part, indicators(changed), indicators(compared) - indicators(changed));
        });
    }

    private void same(Story part, long changed, long same) {
        if (same > 0) {
            part.paragraph(
                    changed == 0 ? 2 : 6,
                    TextRun.of(
                            edition.say("since.same", changed, same),
                            edition.styles().body()));
        }
    }

    private static long indicators(List<Pair> pairs) {
        return pairs.stream().map(Pair::indicator).distinct().count();
    }

    private Stream<Pair> pairs(Indicator indicator) {
        List<Observation> beside = edition.facts().beside(indicator);
        return Stream.concat(edition.facts().latest(indicator).stream(), beside.stream())
                .flatMap(now -> edition
                        .facts()
                        .before(indicator, now)
                        .map(then -> new Pair(indicator, then, now, !beside.isEmpty()))
                        .stream());
    }

    /** "≈ 300 → > 500 officers trained": a few changes need no table. */
    private Consumer<Story> line(Pair pair) {
        TextStyle style = edition.styles().body();
        List<TextRun> runs = new ArrayList<>();
        runs.add(edition.values().run(pair.then(), style));
        runs.add(TextRun.of(" → ", style).spoken(" " + edition.say("since.to") + " "));
        runs.add(edition.values().run(pair.now(), style.in(Face.BOLD)));
        runs.add(TextRun.of(" ", style));
        runs.addAll(label(pair, style));
        runs.addAll(edition.citations().after(pair.now(), style));
        return part -> part.paragraph(2, runs);
    }

    private List<TextRun> label(Pair pair, TextStyle style) {
        List<TextRun> runs = new ArrayList<>(List.of(edition.label(pair.indicator(), style)));
        if (pair.named()) {
            runs.add(
                    TextRun.of(", " + edition.scopes().places(pair.now().scope().place()), style));
        }
        return runs;
    }

    private List<Column> columns() {
        return List.of(
                Column.text(edition.say("since.indicator")).sharing(50),
                Column.decimal(edition.say("since.then")).sharing(15),
                Column.decimal(edition.say("since.now")).sharing(12),
                Column.text(edition.say("since.change")).sharing(23));
    }

    /** A headline number that tells its change from the last release's period needs no row beside it. */
    private boolean isToldAbove(Pair pair) {
        String from = edition.facts()
                .changeInto(pair.now())
                .map(Observation::change)
                .map(Change::fromPeriod)
                .orElse(null);
        boolean large = edition.facts().headlines().contains(pair.indicator())
                && edition.facts()
                        .latest(pair.indicator())
                        .filter(pair.now()::equals)
                        .isPresent();
        return large && from != null && from.equals(pair.then().scope().period());
    }

    private boolean hasChanged(Pair pair) {
        return !edition.values()
                .of(pair.then().quantity())
                .equals(edition.values().of(pair.now().quantity()));
    }

    private List<Cell> row(Pair pair) {
        TextStyle style = edition.styles().cell();
        List<TextRun> label = label(pair, style);
        label.addAll(edition.citations().after(pair.now(), style));
        return List.of(
                new Cell(label),
                Cell.of(edition.values().run(pair.then(), style)),
                Cell.of(edition.values().run(pair.now(), style)),
                new Cell(change(pair.then(), pair.now(), style)));
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
