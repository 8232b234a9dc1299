package org.factpress.report.page;

import org.jspecify.annotations.Nullable;

/**
 * A piece of a page that is never broken: a line, a table row, a chart.
 *
 * <p>{@code before} is the space above it, dropped at the top of a page. {@code kept}: the next slice stands on the same
 * page. {@code repeated} is painted first where this slice opens a page. {@code sunk}: it stands at the foot of the page
 * with all that is kept with it, if they fit there.
 */
record Slice(
        double before,
        double height,
        boolean kept,
        @Nullable Slice repeated,
        boolean sunk,
        Brush brush) {
    /** Paints at a place given from the page's upper left corner. */
    interface Brush {
        void paint(Canvas canvas, double left, double top);
    }

    static Slice of(double before, double height, Brush brush) {
        return new Slice(before, height, false, null, false, brush);
    }

    Slice keptWithNext() {
        return new Slice(before, height, true, repeated, sunk, brush);
    }

    Slice repeating(Slice header) {
        return new Slice(before, height, kept, header, sunk, brush);
    }

    Slice atTheFoot() {
        return new Slice(before, height, kept, repeated, true, brush);
    }

    Slice after(double space) {
        return new Slice(space, height, kept, repeated, sunk, brush);
    }

    double extent() {
        return before + height;
    }
}
