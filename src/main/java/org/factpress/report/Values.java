package org.factpress.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.factpress.chart.NumberText;
import org.factpress.chart.WrittenNumber;
import org.factpress.model.Figure;
import org.factpress.model.FigureKind;
import org.factpress.model.LedgerRole;
import org.factpress.model.Observation;
import org.factpress.model.Qualifier;
import org.factpress.model.Quantity;
import org.factpress.report.story.TextRun;
import org.factpress.report.story.TextStyle;
import org.jspecify.annotations.Nullable;

/** Writes values as runs that the ledger can follow to their observation. */
record Values(NumberText numbers) {
    private static final String MISSING = "–";

    TextRun run(Observation observation, TextStyle style) {
        String text = isMissing(observation.quantity()) ? MISSING : numbers.of(observation);
        return TextRun.of(text, style).of(role(observation), observation.id());
    }

    /** Without a sign: the direction is told otherwise. */
    TextRun size(Observation change, TextStyle style) {
        return TextRun.of(numbers.of(unsigned(change.quantity())), style).of(role(change), change.id());
    }

    /** The number large, what stands around it smaller. */
    List<TextRun> large(Observation observation, TextStyle number, TextStyle unit) {
        WrittenNumber written = numbers.parts(observation.quantity());
        List<TextRun> runs = new ArrayList<>();
        add(runs, written.before(), unit, observation);
        add(runs, written.number(), number, observation);
        add(runs, written.after(), unit, observation);
        return runs;
    }

    /** One end of a change in the unit of the value it led to. */
    String end(BigDecimal end, @Nullable String unit) {
        BigDecimal lastPlace = BigDecimal.ONE.movePointLeft(Math.max(0, end.scale()));
        FigureKind kind = "percent".equals(unit) ? FigureKind.PERCENTAGE : FigureKind.COUNT;
        return numbers.of(new Quantity(kind, end, null, null, Qualifier.EXACT, lastPlace, unit));
    }

    /** A figure as its document has it, a change with its sign. */
    String of(Figure figure) {
        return figure.quantity().kind() == FigureKind.CHANGE && figure.change() != null
                ? numbers.signed(figure.quantity(), figure.change())
                : numbers.of(figure.quantity());
    }

    String of(Quantity quantity) {
        return isMissing(quantity) ? MISSING : numbers.of(quantity);
    }

    private static void add(List<TextRun> runs, String text, TextStyle style, Observation observation) {
        if (!text.isEmpty()) {
            runs.add(TextRun.of(text, style).of(role(observation), observation.id()));
        }
    }

    private static boolean isMissing(Quantity quantity) {
        return quantity.value() == null && quantity.low() == null && quantity.high() == null;
    }

    private static LedgerRole role(Observation observation) {
        return observation.computed() ? LedgerRole.COMPUTED : LedgerRole.OBSERVATION;
    }

    private static Quantity unsigned(Quantity quantity) {
        return new Quantity(
                quantity.kind(),
                quantity.value() == null ? null : quantity.value().abs(),
                quantity.low(),
                quantity.high(),
                quantity.qualifier(),
                quantity.precision(),
                quantity.unit());
    }
}
