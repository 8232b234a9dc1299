package org.factpress.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the lines inside a grid of rulings: as a table, or as boxes that only lay out a page. */
final class PdfGridReader {
    private static final int LONGEST_CELL = 400;

    private final PdfGrid grid;
    private final List<List<List<PdfLine>>> places = new ArrayList<>();
    private final List<PdfLine> lines;

    PdfGridReader(PdfGrid grid, List<PdfLine> lines) {
        this.grid = grid;
        this.lines = lines;
        for (int row = 0; row < grid.rows(); row++) {
            List<List<PdfLine>> cells = new ArrayList<>();
            for (int column = 0; column < grid.columns(); column++) {
                cells.add(new ArrayList<>());
            }
            places.add(cells);
        }
        for (PdfLine line : lines) {
            place(line);
        }
    }

    private void place(PdfLine line) {
        int row = grid.rowAt(line.baseline() - 0.3f * line.size());
        int column = grid.columnAt(line.middle());
        if (row >= 0 && column >= 0) {
            places.get(row).get(column).add(line);
        }
    }

    /** The table; nothing where the grid frames running text, or has a single row or column. */
    Optional<PdfTable> table() {
        List<PdfTableRow> rows = new ArrayList<>();
        for (int row = 0; row < grid.rows(); row++) {
            rows.addAll(PdfTableRow.split(row(row)));
        }
        rows.removeIf(PdfTableRow::isBlank);
        long wide = rows.stream().filter(row -> row.filled() > 1).count();
        boolean brief = rows.stream().allMatch(row -> row.longest() <= LONGEST_CELL);
        boolean table = grid.columns() > 1 && rows.size() > 1 && wide > 1 && brief;
        return table ? Optional.of(PdfTableRow.table(grid.box(), rows)) : Optional.empty();
    }

    private PdfTableRow row(int row) {
        PdfTableRow cells = new PdfTableRow(grid.columns());
        for (int column = 0; column < grid.columns(); column++) {
            if (row > 0 && isJoinedAbove(row, column)) {
                continue;
            }
            int columns = columnSpan(row, column);
            int rows = rowSpan(row, column);
            List<PdfLine> inside = new ArrayList<>();
            for (int r = row; r < row + rows; r++) {
                for (int c = column; c < column + columns; c++) {
                    inside.addAll(places.get(r).get(c));
                }
            }
            cells.put(column, columns, rows, inside);
            column += columns - 1;
        }
        return cells;
    }

    private int columnSpan(int row, int column) {
        int span = 1;
        while (column + span < grid.columns() && !grid.isClosedRight(row, column + span - 1)) {
            span++;
        }
        return span;
    }

    private int rowSpan(int row, int column) {
        int span = 1;
        while (row + span < grid.rows() && !grid.isClosedBelow(row + span - 1, column)) {
            span++;
        }
        return span;
    }

    private boolean isJoinedAbove(int row, int column) {
        return !grid.isClosedBelow(row - 1, column);
    }

    /** Where it is no table: each cell is a box of its own. */
    List<PdfFramed> boxes() {
        List<PdfFramed> boxes = new ArrayList<>();
        Set<PdfLine> seen = new HashSet<>();
        for (int row = 0; row < grid.rows(); row++) {
            PdfTableRow cells = row(row);
            for (int column = 0; column < grid.columns(); column++) {
                List<PdfItem> inside = new ArrayList<>(cells.lines(column));
                inside.removeIf(item -> !seen.add((PdfLine) item));
                if (!inside.isEmpty()) {
                    boxes.add(new PdfFramed(PdfBox.around(inside), inside));
                }
            }
        }
        return boxes;
    }

    List<PdfLine> lines() {
        return lines;
    }
}
