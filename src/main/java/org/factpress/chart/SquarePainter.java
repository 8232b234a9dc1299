package org.factpress.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Fills the squares of a pictogram, row by row from the top left: certain ones full, possible ones outlined, the rest pale. */
final class SquarePainter {
    private static final double HATCHED_FROM = 4;
    private static final double CHEVRON_SHARE = 0.3;

    private final Pen pen;
    private final Palette palette;
    private final MarkGrid grid;
    private final double left;
    private final double top;

    SquarePainter(Pen pen, Palette palette, MarkGrid grid, double left, double top) {
        this.pen = pen;
        this.palette = palette;
        this.grid = grid;
        this.left = left;
        this.top = top;
    }

    void paint(SquareCount count) {
        double certain = count.certain().doubleValue();
        double reach = count.reach().doubleValue();
        paint(Palette.RULE, 0, grid.squares());
        if (reach > certain) {
            possible(certain, reach);
        }
        paint(palette.accent(), 0, certain);
        if (count.open() && certain < grid.squares()) {
            more((int) Math.ceil(certain));
        }
    }

    /** From so many squares to so many, both with fractions, as one shape. */
    private void paint(Color colour, double from, double to) {
        Path2D squares = squares(from, to);
        if (squares.getCurrentPoint() != null) {
            pen.fill(squares, colour);
        }
    }

    private void possible(double from, double to) {
        paint(Color.WHITE, from, to);
        float width = (float) Math.min(0.9, grid.pitch() * 0.12);
        pen.line(inset(from, to, width / 2.0), palette.accent(), width);
        if (grid.pitch() >= HATCHED_FROM) {
            pen.line(diagonals(from, to), palette.accent(), Math.min(0.6, width));
        }
    }

    private Path2D squares(double from, double to) {
        return inset(from, to, 0);
    }

    private Path2D inset(double from, double to, double by) {
        Path2D path = new Path2D.Double();
        for (int square = (int) Math.floor(from); square < to; square++) {
            Rectangle2D box = box(square, from, to);
            path.append(
                    new Rectangle2D.Double(
                            box.getX() + by,
                            box.getY() + by,
                            Math.max(0, box.getWidth() - 2 * by),
                            box.getHeight() - 2 * by),
                    false);
        }
        return path;
    }

    private Path2D diagonals(double from, double to) {
        Path2D path = new Path2D.Double();
        for (int square = (int) Math.floor(from); square < to; square++) {
            Rectangle2D box = box(square, from, to);
            path.append(new Line2D.Double(box.getMinX(), box.getMaxY(), box.getMaxX(), box.getMinY()), false);
        }
        return path;
    }

    /** The part of a square that lies between the two counts. */
    private Rectangle2D box(int square, double from, double to) {
        double start = Math.max(0, from - square);
        double end = Math.min(1, to - square);
        return new Rectangle2D.Double(
                x(square) + start * grid.side(), y(square), (end - start) * grid.side(), grid.side());
    }

    /** An arrow in the square after the certain ones: there are more. */
    private void more(int square) {
        double reach = grid.side() * CHEVRON_SHARE;
        double x = x(square) + grid.side() / 2;
        double y = y(square) + grid.side() / 2;
        Path2D chevron = new Path2D.Double();
        chevron.moveTo(x - reach / 2, y - reach);
        chevron.lineTo(x + reach / 2, y);
        chevron.lineTo(x - reach / 2, y + reach);
        float width = (float) Math.min(1.4, grid.pitch() * 0.2);
        pen.line(chevron, palette.accent(), new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    }

    private double x(int square) {
        return left + square % grid.columns() * grid.pitch();
    }

    private double y(int square) {
        return top + square / grid.columns() * grid.pitch();
    }
}
