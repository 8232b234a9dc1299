package org.factpress.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts lines that stand side by side on one baseline into rows. */
final class PdfRows {
    private static final float SAME_BASELINE = 0.3f;

    private PdfRows() {}

    /** Rows from top to bottom, each from left to right. */
    static List<List<PdfLine>> of(List<PdfLine> lines) {
        List<PdfLine> sorted = new ArrayList<>(lines);
        sorted.sort(Comparator.comparingDouble(PdfLine::baseline));
        List<List<PdfLine>> rows = new ArrayList<>();
        List<PdfLine> row = new ArrayList<>();
        for (PdfLine line : sorted) {
            if (!row.isEmpty() && !isBeside(row.get(0), line)) {
                rows.add(row);
                row = new ArrayList<>();
            }
            row.add(line);
        }
        if (!row.isEmpty()) {
            rows.add(row);
        }
        rows.forEach(parts -> parts.sort(Comparator.comparingDouble(PdfLine::x)));
        return rows;
    }

    static boolean isBeside(PdfLine first, PdfLine line) {
        return line.baseline() - first.baseline() <= SAME_BASELINE * Math.min(first.size(), line.size());
    }
}
