package org.factpress.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.factpress.report.story.Cell;
import org.factpress.report.story.Column;
import org.factpress.report.story.TextRun;
import org.factpress.report.story.TextStyle;

/** A table without vertical rules; its header stands again on each page, and its rows are not broken. */
record Table(List<Column> columns, List<List<Cell>> rows, TextStyle headerStyle, double before) implements Block {
    private static final double GAP = 10;
    private static final double SHORT = 180;

    @Override
    public List<Slice> slices(StructureNode parent, double width, Fonts fonts) {
        double[] widths = ColumnWidths.share(columns, texts(), width - GAP * (columns.size() - 1), fonts);
        StructureNode table = parent.child("Table");
        TableSetter setter = new TableSetter(columns, widths, GAP, width, tails(fonts), fonts);
        Slice header = setter.header(table.child("THead"), headerCells()).after(before);
        Slice repeated = setter.header(null, headerCells());
        StructureNode body = table.child("TBody");
        List<Slice> slices = new ArrayList<>(List.of(header.keptWithNext()));
        for (List<Cell> row : rows) {
            setter.row(body.child("TR"), row).forEach(slice -> slices.add(slice.repeating(repeated)));
        }
        return together(slices);
    }

    /** A short table stays whole; of a long one, neither the first nor the last row stands alone. */
    private static List<Slice> together(List<Slice> slices) {
        double height = slices.stream().mapToDouble(Slice::extent).sum();
        int last = slices.size() - 1;
        for (int i = 0; i < last; i++) {
            if (height <= SHORT || i <= 1 || i == last - 1) {
                slices.set(i, slices.get(i).keptWithNext());
            }
        }
        return slices;
    }

    private List<Cell> headerCells() {
        return columns.stream()
                .map(column -> Cell.of(TextRun.of(column.header(), headerStyle)))
                .toList();
    }

    private List<List<List<TextRun>>> texts() {
        return IntStream.range(0, columns.size())
                .mapToObj(column -> {
                    List<List<TextRun>> texts = new ArrayList<>();
                    texts.add(headerCells().get(column).runs());
                    rows.forEach(row -> texts.add(row.get(column).runs()));
                    return texts;
                })
                .toList();
    }

    /** For each decimal column, the widest part from the decimal point on. */
    private double[] tails(Fonts fonts) {
        return IntStream.range(0, columns.size())
                .mapToDouble(column -> rows.stream()
                        .mapToDouble(row -> DecimalPoint.tail(row.get(column).runs(), fonts))
                        .max()
                        .orElse(0))
                .toArray();
    }
}
