package org.factpress.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.factpress.model.Cell;
import org.factpress.model.Zone;

/** Places the cells of a table in rows and columns, with spans, as HTML defines it. */
final class TableGrid {
    private static final int MOST_COLUMNS = 2_000;
    private static final int MOST_SPANNED = 1_000;

    private final int table;
    /** For each column the row from which it is free again. */
    private final int[] taken = new int[MOST_COLUMNS + MOST_SPANNED + 1];

    private final List<Passage> cells = new ArrayList<>();
    private int row = -1;
    private int column;

    TableGrid(int table) {
        this.table = table;
    }

    void newRow() {
        row++;
        column = 0;
    }

    void add(boolean header, int rowSpan, int columnSpan, String text) {
        while (column < MOST_COLUMNS && taken[column] > row) {
            column++;
        }
        int rows = Math.max(1, Math.min(rowSpan, MOST_SPANNED));
        int columns = column < MOST_COLUMNS ? Math.max(1, Math.min(columnSpan, MOST_SPANNED)) : 1;
        Arrays.fill(taken, Math.min(column, MOST_COLUMNS), Math.min(column, MOST_COLUMNS) + columns, row + rows);
        Zone zone = header ? Zone.TABLE_HEADER : Zone.TABLE_CELL;
        cells.add(Passage.cell(zone, new Cell(table, row, column, rows, columns), text));
        column += columns;
    }

    /** The cells; where none is marked as header, a first row of words above rows with figures is one. */
    List<Passage> passages() {
        boolean marked = cells.stream().anyMatch(cell -> cell.zone() == Zone.TABLE_HEADER);
        boolean words = cells.stream().filter(this::isFirstRow).noneMatch(TableGrid::hasFigure);
        boolean figures = cells.stream().filter(cell -> !isFirstRow(cell)).anyMatch(TableGrid::hasFigure);
        return marked || !figures || !(words || isYearRow()) ? cells : withHeaderRow();
    }

    private List<Passage> withHeaderRow() {
        return cells.stream()
                .map(cell -> isFirstRow(cell) ? asHeader(cell) : cell)
                .toList();
    }

    /** A first row of words and years ("Indicator, 2012, 2015") is a header although it has digits. */
    private boolean isYearRow() {
        return cells.stream()
                .filter(this::isFirstRow)
                .allMatch(cell -> !hasFigure(cell) || cell.text().matches("(?:19|20)\\d\\d"));
    }

    private boolean isFirstRow(Passage passage) {
        return passage.cell() != null && passage.cell().row() == 0;
    }

    private static boolean hasFigure(Passage passage) {
        return passage.text().chars().anyMatch(Character::isDigit);
    }

    private static Passage asHeader(Passage cell) {
        return new Passage(Zone.TABLE_HEADER, 0, cell.cell(), cell.text(), cell.stretches());
    }
}
