package org.factpress.report.page;

import com.lowagie.text.pdf.PdfName;
import java.util.ArrayList;
import java.util.List;
import org.factpress.chart.Palette;
import org.factpress.report.story.Cell;
import org.factpress.report.story.Column;
import org.jspecify.annotations.Nullable;

/** Sets the rows of one table into slices, once the widths of its columns are known. */
final class TableSetter {
    private static final double PADDING = 5;
    private static final double FRAME_INDENT = 4;
    private static final double HEADER_RULE = 0.8;
    private static final double ROW_RULE = 0.5;
    /** A taller row may be broken between its lines. */
    private static final double TALLEST_ROW = 260;

    private final List<Column> columns;
    private final double[] widths;
    private final double gap;
    private final double width;
    private final double[] tails;
    private final Fonts fonts;
    private final LineBreaker breaker;

    TableSetter(List<Column> columns, double[] widths, double gap, double width, double[] tails, Fonts fonts) {
        this.columns = columns;
        this.widths = widths;
        this.gap = gap;
        this.width = width;
        this.tails = tails;
        this.fonts = fonts;
        this.breaker = new LineBreaker(fonts);
    }

    /** {@code head} is null for a header that is repeated, which is an artifact. */
    Slice header(@Nullable StructureNode head, List<Cell> cells) {
        StructureNode row = head == null ? null : head.child("TR");
        List<SetCell> set = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            StructureNode node = row == null ? null : headerCell(row, "Column");
            List<Line> lines = breaker.lines(cells.get(i).runs(), widths[i]);
            set.add(new SetCell(lines, left(i), columns.get(i).decimal() ? widths[i] : -1, node));
        }
        double height = height(set);
        return Slice.of(0, height + 2 * PADDING, (canvas, left, top) -> {
            // Short headers stand on the line of the tallest one.
            set.forEach(cell -> cell.paint(canvas, left, top + PADDING + height - cell.height(), 0, Integer.MAX_VALUE));
            canvas.rule(left, top + height + 2 * PADDING, left + width, HEADER_RULE, Palette.INK);
        });
    }

    List<Slice> row(StructureNode row, List<Cell> cells) {
        List<SetCell> set = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            set.add(cell(i == 0 ? headerCell(row, "Row") : row.child("TD"), i, cells.get(i)));
        }
        double height = height(set);
        return height <= TALLEST_ROW ? List.of(whole(set, height)) : lineByLine(set);
    }

    private SetCell cell(StructureNode node, int column, Cell cell) {
        double indent = cell.isFramed() ? FRAME_INDENT : 0;
        boolean words = !columns.get(column).decimal() && !cell.isFramed();
        List<Line> lines = (words ? breaker.hyphenating() : breaker).lines(cell.runs(), widths[column] - indent);
        double right = -1;
        if (columns.get(column).decimal()) {
            double aligned =
                    widths[column] - (lines.size() > 1 ? 0 : tails[column] - DecimalPoint.tail(cell.runs(), fonts));
            // A number too long for its decimal point to stand under the others keeps to its column.
            right = Math.max(aligned, Math.min(widest(lines), widths[column]));
        }
        return new SetCell(lines, left(column) + indent, right, node);
    }

    private static double widest(List<Line> lines) {
        return lines.stream().mapToDouble(Line::width).max().orElse(0);
    }

    private Slice whole(List<SetCell> cells, double height) {
        return Slice.of(0, height + 2 * PADDING, (canvas, left, top) -> {
            cells.forEach(cell -> cell.paint(canvas, left, top + PADDING, 0, Integer.MAX_VALUE));
            canvas.rule(left, top + height + 2 * PADDING, left + width, ROW_RULE, Palette.FAINT);
        });
    }

    private List<Slice> lineByLine(List<SetCell> cells) {
        int count = cells.stream().mapToInt(cell -> cell.lines().size()).max().orElse(0);
        List<Slice> slices = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int line = i;
            boolean last = i == count - 1;
            double leading =
                    cells.stream().mapToDouble(cell -> cell.leading(line)).max().orElse(0);
            Slice slice = Slice.of(i == 0 ? PADDING : 0, leading + (last ? PADDING : 0), (canvas, left, top) -> {
                cells.forEach(cell -> cell.paint(canvas, left, top, line, line + 1));
                if (last) {
                    canvas.rule(left, top + leading + PADDING, left + width, ROW_RULE, Palette.FAINT);
                }
            });
            slices.add(i == 0 || i == count - 2 ? slice.keptWithNext() : slice);
        }
        return slices;
    }

    private double left(int column) {
        double left = 0;
        for (int i = 0; i < column; i++) {
            left += widths[i] + gap;
        }
        return left;
    }

    private static double height(List<SetCell> cells) {
        return cells.stream().mapToDouble(SetCell::height).max().orElse(0);
    }

    private static StructureNode headerCell(StructureNode row, String scope) {
        return row.child("TH").attribute("Table", "Scope", new PdfName(scope));
    }
}
