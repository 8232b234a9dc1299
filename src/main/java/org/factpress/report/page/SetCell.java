package org.factpress.report.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A cell as set: its lines, its left edge in the table, and the distance to where they end ({@code right}; negative: they stand left). */
record SetCell(
        List<Line> lines,
        double left,
        double right,
        @Nullable StructureNode node) {
    double height() {
        return lines.stream().mapToDouble(Line::leading).sum();
    }

    double leading(int line) {
        return line < lines.size() ? lines.get(line).leading() : 0;
    }

    /** Paints the lines {@code from} (inclusive) to {@code to} (exclusive) from {@code top} down. */
    void paint(Canvas canvas, double tableLeft, double top, int from, int to) {
        double y = top;
        for (int i = from; i < Math.min(to, lines.size()); i++) {
            Line line = lines.get(i);
            double shift = right < 0 ? 0 : right - line.width();
            canvas.line(line, tableLeft + left + shift, y, node);
            y += line.leading();
        }
    }
}
