package org.factpress.report.story;

import java.util.List;

/** The text of a table's cell; in runs, as parts of it may be links or framed. */
public record Cell(List<TextRun> runs) {
    public Cell {
        runs = List.copyOf(runs);
    }

    public static Cell of(TextRun... runs) {
        return new Cell(List.of(runs));
    }

    public boolean isFramed() {
        return runs.stream().anyMatch(run -> run.border() != null);
    }
}
