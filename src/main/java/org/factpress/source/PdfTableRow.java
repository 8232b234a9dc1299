package org.factpress.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A row of a table while it is put together: for each column the lines of its cell, and how far that reaches. */
final class PdfTableRow {
    private final List<List<PdfLine>> cells = new ArrayList<>();
    private final int[] columnSpans;
    private final int[] rowSpans;

    PdfTableRow(int columns) {
        for (int i = 0; i < columns; i++) {
            cells.add(new ArrayList<>());
        }
        columnSpans = new int[columns];
        rowSpans = new int[columns];
        Arrays.fill(columnSpans, 1);
        Arrays.fill(rowSpans, 1);
    }

    void put(int column, int columnSpan, int rowSpan, List<PdfLine> lines) {
        cells.get(column).addAll(lines);
        columnSpans[column] = Math.max(columnSpans[column], columnSpan);
        rowSpans[column] = Math.max(rowSpans[column], rowSpan);
    }

    void putAll(PdfTableRow other) {
        for (int i = 0; i < cells.size(); i++) {
            put(i, other.columnSpans[i], other.rowSpans[i], other.cells.get(i));
        }
    }

    List<PdfLine> lines(int column) {
        return cells.get(column);
    }

    List<PdfLine> allLines() {
        return cells.stream().flatMap(List::stream).toList();
    }

    int columns() {
        return cells.size();
    }

    int columnSpan(int column) {
        return columnSpans[column];
    }

    int filled() {
        return (int) cells.stream().filter(cell -> !cell.isEmpty()).count();
    }

    boolean isBlank() {
        return filled() == 0;
    }

    int longest() {
        return cells.stream().mapToInt(PdfTableRow::length).max().orElse(0);
    }

    private static int length(List<PdfLine> cell) {
        return cell.stream().mapToInt(line -> line.text().length() + 1).sum();
    }

    String text(int column) {
        return String.join(" ", cells.get(column).stream().map(PdfLine::text).toList());
    }

    /** Whether a column right of the first holds a figure. */
    boolean hasFigure() {
        for (int i = 1; i < cells.size(); i++) {
            if (isFigure(i)) {
                return true;
            }
        }
        return false;
    }

    boolean isFigure(int column) {
        List<PdfLine> cell = cells.get(column);
        return !cell.isEmpty() && PdfFigures.isFigure(text(column));
    }

    /** Whether each filled cell right of the first is words, or a year: then the row may be a head. */
    boolean isHeadLike() {
        for (int i = 1; i < cells.size(); i++) {
            if (isFigure(i) && !PdfFigures.isYear(text(i))) {
                return false;
            }
        }
        return true;
    }

    boolean isBold() {
        return allLines().stream().allMatch(PdfLine::bold);
    }

    boolean hasSpan() {
        for (int i = 0; i < columnSpans.length; i++) {
            if (columnSpans[i] > 1 && !cells.get(i).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    float firstBaseline() {
        return allLines().stream().map(PdfLine::baseline).min(Float::compare).orElse(0f);
    }

    float lastBaseline() {
        return allLines().stream().map(PdfLine::baseline).max(Float::compare).orElse(0f);
    }

    float size() {
        return allLines().stream().map(PdfLine::size).max(Float::compare).orElse(1f);
    }

    /** A row between two rulings may hold several rows of figures that nothing but white space parts. */
    static List<PdfTableRow> split(PdfTableRow ruled) {
        List<List<PdfLine>> lines = PdfRows.of(ruled.allLines());
        List<PdfTableRow> rows = new ArrayList<>();
        for (List<PdfLine> line : lines) {
            PdfTableRow row = new PdfTableRow(ruled.columns());
            for (int i = 0; i < ruled.columns(); i++) {
                List<PdfLine> cell =
                        ruled.lines(i).stream().filter(line::contains).toList();
                row.put(i, ruled.columnSpans[i], 1, cell);
            }
            rows.add(row);
        }
        long figures = rows.stream().filter(PdfTableRow::hasFigure).count();
        boolean spans = Arrays.stream(ruled.rowSpans).anyMatch(span -> span > 1);
        return figures < 2 || spans ? List.of(ruled) : PdfRowMerge.of(rows, List.of());
    }

    /** The table of these rows; the first ones are its head while nothing but words and years stands in them. */
    static PdfTable table(PdfBox box, List<PdfTableRow> rows) {
        int head = headRows(rows);
        List<PdfTable.PdfCell> cells = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            PdfTableRow cellsOf = rows.get(row);
            for (int column = 0; column < cellsOf.columns(); column++) {
                if (!cellsOf.lines(column).isEmpty()) {
                    int rowSpan = Math.min(cellsOf.rowSpans[column], rows.size() - row);
                    cells.add(new PdfTable.PdfCell(
                            row, column, rowSpan, cellsOf.columnSpans[column], List.copyOf(cellsOf.lines(column))));
                }
            }
        }
        return new PdfTable(box, head, cells);
    }

    private static int headRows(List<PdfTableRow> rows) {
        int head = 0;
        while (head < rows.size() && rows.get(head).isHeadLike()) {
            head++;
        }
        if (head == rows.size()) {
            return yearsBelow(rows) || !rows.get(0).isBold() ? 0 : 1;
        }
        // A title of a group of rows stands below the head, alone in its row.
        while (head > 1
                && rows.get(head - 1).filled() == 1
                && !rows.get(head - 1).lines(0).isEmpty()) {
            head--;
        }
        return head;
    }

    private static boolean yearsBelow(List<PdfTableRow> rows) {
        return rows.stream().skip(1).noneMatch(PdfTableRow::hasFigure)
                && rows.get(0).hasFigure();
    }
}
