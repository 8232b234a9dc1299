package org.factpress.source;

import java.util.ArrayList;
import java.util.List;

/** Cuts the lines of a page into runs of rows with wide gaps and runs of plain lines. */
final class PdfRuns {
    private PdfRuns() {}

    static List<List<PdfLine>> of(List<PdfLine> lines) {
        List<List<PdfLine>> runs = new ArrayList<>();
        for (List<PdfLine> run : cut(lines)) {
            runs.add(PdfTables.isProse(run) ? PdfTables.unfolded(run) : run);
        }
        return joined(runs);
    }

    private static List<List<PdfLine>> cut(List<PdfLine> lines) {
        List<List<PdfLine>> runs = new ArrayList<>();
        for (PdfLine line : lines) {
            List<PdfLine> last = runs.isEmpty() ? List.of() : runs.get(runs.size() - 1);
            if (last.isEmpty() || last.get(0).isRow() != line.isRow()) {
                last = new ArrayList<>();
                runs.add(last);
            }
            last.add(line);
        }
        return runs;
    }

    /** Runs that are no table belong together again: one row by itself is a line of text. */
    private static List<List<PdfLine>> joined(List<List<PdfLine>> runs) {
        List<List<PdfLine>> joined = new ArrayList<>();
        for (List<PdfLine> run : runs) {
            List<PdfLine> last = joined.isEmpty() ? List.of() : joined.get(joined.size() - 1);
            if (last.isEmpty() || PdfTables.isTable(run) || PdfTables.isTable(last)) {
                joined.add(new ArrayList<>(run));
            } else {
                last.addAll(run);
            }
        }
        return joined;
    }
}
