package org.factpress.report.page;

import java.awt.Color;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Columns of slices that stand beside each other as one. */
final class SideBySide {
    private static final double RULE = 0.5;

    private SideBySide() {}

    static Slice row(double before, List<List<Slice>> columns, double width, @Nullable Color rule) {
        double height = columns.stream().mapToDouble(SideBySide::height).max().orElse(0);
        return Slice.of(before, height + (rule == null ? 0 : RULE), (canvas, left, top) -> {
            double x = left;
            for (List<Slice> column : columns) {
                paint(canvas, column, x, top);
                if (rule != null) {
                    canvas.rule(x, top + height + RULE / 2, x + width, RULE, rule);
                }
                x += width + PageFormat.GUTTER;
            }
        });
    }

    private static void paint(Canvas canvas, List<Slice> column, double left, double top) {
        double y = top;
        for (Slice slice : column) {
            y += slice.before();
            slice.brush().paint(canvas, left, y);
            y += slice.height();
        }
    }

    private static double height(List<Slice> column) {
        return column.stream().mapToDouble(Slice::extent).sum();
    }
}
