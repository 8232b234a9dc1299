package org.factpress.report.page;

import java.util.List;
import org.factpress.chart.ScriptFont;
import org.factpress.model.LedgerRole;
import org.factpress.report.story.TextRun;
import org.jspecify.annotations.Nullable;

/** A line as set: its segments in the order of speech, its numerals, its width without a trailing space, and its leading. */
record Line(List<Segment> segments, List<Numeral> numerals, double width, double leading) {
    private static final double CAP_HEIGHT = 0.66;

    /** Consecutive text of one run and script, with the spaces in it and after it. */
    record Segment(TextRun run, String text, @Nullable ScriptFont script, double left, double width) {}

    /** A text with digits, to be entered in the ledger. */
    record Numeral(
            String text,
            LedgerRole role,
            @Nullable String observation,
            double left,
            double right,
            double size,
            double rise) {}

    Line {
        segments = List.copyOf(segments);
        numerals = List.copyOf(numerals);
    }

    /** From the top of the line to its baseline: capitals stand in the middle of the leading. */
    double baseline() {
        double size = segments.stream()
                .filter(segment -> segment.run().style().rise() == 0)
                .mapToDouble(segment -> segment.run().style().size())
                .max()
                .orElse(leading * 0.7);
        return (leading + CAP_HEIGHT * size) / 2;
    }
}
