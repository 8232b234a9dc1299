package org.factpress.source;

import java.util.List;

/** A table found on a page: its place, and its cells row by row; the first {@code headerRows} rows are its head. */
record PdfTable(PdfBox box, int headerRows, List<PdfCell> cells) implements PdfBoxed {
    /** A cell's place from 0, how many rows and columns it spans, and its lines from top to bottom. */
    record PdfCell(int row, int column, int rowSpan, int columnSpan, List<PdfLine> lines) {
        String text() {
            return String.join(" ", lines.stream().map(PdfLine::text).toList());
        }
    }

    int page() {
        return cells.get(0).lines().get(0).page();
    }

    int rows() {
        return cells.stream().mapToInt(cell -> cell.row() + 1).max().orElse(0);
    }

    int columns() {
        return cells.stream()
                .mapToInt(cell -> cell.column() + cell.columnSpan())
                .max()
                .orElse(0);
    }

    @Override
    public int weight() {
        return cells.size();
    }
}
