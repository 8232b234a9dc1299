package org.factpress.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.factpress.source.PdfLine.Segment;

/** Reads a run of lines with wide gaps: as the rows of a table, or as columns of prose that were drawn side by side. */
final class PdfTables {
    /** A column's stretch of the page's width. */
    private record Column(float x, float right) {
        boolean meets(Segment segment) {
            return segment.x() < right && x < segment.right();
        }

        Column with(Segment segment) {
            return new Column(Math.min(x, segment.x()), Math.max(right, segment.right()));
        }
    }

    private static final int LEAST_ROWS = 2;
    private static final int LEAST_PROSE_ROWS = 4;
    private static final int PROSE = 20;

    private PdfTables() {}

    static boolean isTable(List<PdfLine> rows) {
        return rows.get(0).isRow() && rows.size() >= LEAST_ROWS && columns(rows).size() > 1;
    }

    /** Side by side columns of running text: most of their lines are long. */
    static boolean isProse(List<PdfLine> rows) {
        long segments = rows.stream().mapToLong(row -> row.segments().size()).sum();
        long prose = rows.stream()
                .flatMap(row -> row.segments().stream())
                .filter(segment -> segment.text().length() >= PROSE)
                .count();
        return rows.size() >= LEAST_PROSE_ROWS && columns(rows).size() > 1 && prose * 10 >= segments * 7;
    }

    /** The lines of each column from top to bottom, column by column. */
    static List<PdfLine> unfolded(List<PdfLine> rows) {
        List<PdfLine> lines = new ArrayList<>();
        for (Column column : columns(rows)) {
            for (PdfLine row : rows) {
                row.segments().stream().filter(column::meets).map(row::only).forEach(lines::add);
            }
        }
        return lines;
    }

    static List<Passage> passages(List<PdfLine> rows, int table) {
        List<Column> columns = columns(rows);
        TableGrid grid = new TableGrid(table);
        for (PdfLine row : rows) {
            grid.newRow();
            for (Column column : columns) {
                grid.add(false, 1, 1, text(row, column));
            }
        }
        int page = rows.get(0).page();
        return grid.passages().stream().map(cell -> onPage(cell, page)).toList();
    }

    private static String text(PdfLine row, Column column) {
        List<String> texts =
                row.segments().stream().filter(column::meets).map(Segment::text).toList();
        return String.join(" ", texts);
    }

    private static Passage onPage(Passage cell, int page) {
        List<Passage.Stretch> stretches =
                List.of(new Passage.Stretch(page, cell.text().length()));
        return new Passage(cell.zone(), 0, cell.cell(), cell.text(), stretches);
    }

    private static List<Column> columns(List<PdfLine> rows) {
        List<Segment> segments = rows.stream()
                .flatMap(row -> row.segments().stream())
                .sorted(Comparator.comparingDouble(Segment::x))
                .toList();
        List<Column> columns = new ArrayList<>();
        for (Segment segment : segments) {
            int last = columns.size() - 1;
            if (last >= 0 && columns.get(last).meets(segment)) {
                columns.set(last, columns.get(last).with(segment));
            } else {
                columns.add(new Column(segment.x(), segment.right()));
            }
        }
        return columns;
    }
}
