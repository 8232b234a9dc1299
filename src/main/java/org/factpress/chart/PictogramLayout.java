package org.factpress.chart;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Where the grids of a pictogram and their texts stand in a given width; {@code grid} is the same for all. */
final class PictogramLayout {
    static final double BETWEEN_ROWS = 12;
    static final double GAP = 12;
    static final double VALUE = 22;
    private static final double BETWEEN = 22;
    private static final double LEAST_TEXT = 92;
    private static final double LEAST_COLUMN = 104;
    private static final int NAME_LINES = 3;
    private static final double VALUE_LINE = VALUE * 1.05;

    private final List<IndicatorSeries> shares;
    private final PictogramText text;
    private final MarkGrid grid;
    private final double width;
    private final int columns;
    private final double panel;
    private final boolean beside;

    PictogramLayout(List<IndicatorSeries> shares, PictogramText text, MarkGrid grid, double width) {
        this.shares = shares;
        this.text = text;
        this.grid = grid.within(width, Double.MAX_VALUE);
        this.width = width;
        double least = Math.max(LEAST_COLUMN, this.grid.width());
        int most = (int) Math.max(1, Math.min(shares.size(), Math.floor((width + BETWEEN) / (least + BETWEEN))));
        int rows = ceil(shares.size(), most);
        this.columns = ceil(shares.size(), rows);
        this.panel = (width + BETWEEN) / columns - BETWEEN;
        this.beside = panel >= this.grid.width() + GAP + LEAST_TEXT;
    }

    MarkGrid grid() {
        return grid;
    }

    /** True where texts stand on the right of their grid, not below it. */
    boolean isBeside() {
        return beside;
    }

    double left(int share) {
        return share % columns * (panel + BETWEEN);
    }

    int row(int share) {
        return share / columns;
    }

    int rows() {
        return ceil(shares.size(), columns);
    }

    double panelWidth() {
        return panel;
    }

    double textWidth() {
        return beside ? panel - grid.width() - GAP : panel;
    }

    List<String> name(IndicatorSeries share) {
        return shares.size() == 1 ? List.of() : Lines.of(share.indicator().label(), Typeface.BOLD, panel, NAME_LINES);
    }

    List<String> inAll(IndicatorSeries share) {
        return Lines.whole(text.inAll(share), Typeface.BOLD, textWidth());
    }

    List<String> period(IndicatorSeries share) {
        return Lines.whole(text.ownPeriod(share), Typeface.REGULAR, textWidth());
    }

    /** What one square is, below all grids. */
    List<String> key() {
        return Lines.whole(text.key(), Typeface.REGULAR, width);
    }

    double nameHeight(int row) {
        int lines = in(row).mapToInt(share -> name(share).size()).max().orElse(0);
        return lines == 0 ? 0 : PlaceGrid.ABOVE_NAME + lines * Typeface.LINE + PanelLayout.GAP;
    }

    /** Around a grid of this height: the name above, the texts where they stand below. */
    double rowHeight(int row, double gridHeight) {
        double texts = in(row).mapToDouble(this::textHeight).max().orElse(0);
        double body = beside ? Math.max(gridHeight, texts) : gridHeight + PanelLayout.GAP + texts;
        return nameHeight(row) + body;
    }

    /** With grids of this height. */
    double height(double gridHeight) {
        double rows = IntStream.range(0, rows())
                .mapToDouble(row -> rowHeight(row, gridHeight))
                .sum();
        return rows + (rows() - 1) * BETWEEN_ROWS + PanelLayout.GAP + key().size() * Typeface.LINE;
    }

    private double textHeight(IndicatorSeries share) {
        return VALUE_LINE + (inAll(share).size() + period(share).size()) * Typeface.LINE;
    }

    private Stream<IndicatorSeries> in(int row) {
        return shares.stream().skip((long) row * columns).limit(columns);
    }

    private static int ceil(int number, int by) {
        return (number + by - 1) / by;
    }
}
