package org.factpress.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** The shapes of marks, told apart in grey as well as in colour; drawn upright, or turned to the right. */
final class MarkShapes {
    private static final BasicStroke EDGE = new BasicStroke(1.1f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
    private static final BasicStroke HATCH = new BasicStroke(0.45f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
    private static final double HATCH_STEP = 3.5;
    private static final double CHEVRON = 4;
    private static final AffineTransform UPRIGHT = new AffineTransform();
    /** (across, down) becomes (x, y) = (-down, across). */
    private static final AffineTransform SIDEWAYS = new AffineTransform(0, 1, -1, 0, 0, 0);

    private final Palette palette;

    MarkShapes(Palette palette) {
        this.palette = palette;
    }

    /** Draws the mark in its upright box, and gives the box that it takes on the page. */
    Rectangle2D draw(Graphics2D graphics, Reading.Form form, Rectangle2D upright, boolean sideways) {
        Brush brush = new Brush(graphics, sideways ? SIDEWAYS : UPRIGHT);
        Rectangle2D taken = upright;
        switch (form) {
            case VALUE -> brush.fill(upright, palette.accent());
            case RANGE -> range(brush, upright);
            case CEILING -> ceiling(brush, upright);
            case FLOOR -> taken = floor(brush, upright);
        }
        return brush.placed(taken).getBounds2D();
    }

    private void range(Brush brush, Rectangle2D box) {
        brush.fill(box, palette.pale());
        edge(brush, box, box.getMinY());
        edge(brush, box, box.getMaxY());
    }

    /** Hatched down to zero: the value is somewhere in there. */
    private void ceiling(Brush brush, Rectangle2D box) {
        for (double x = box.getMinX() - box.getHeight(); x < box.getMaxX(); x += HATCH_STEP) {
            hatch(brush, box, x);
        }
        edge(brush, box, box.getMinY());
    }

    /** A rising line from the foot at {@code x}, cut at the sides of the box (a clip would not be sharp in print). */
    private void hatch(Brush brush, Rectangle2D box, double x) {
        double from = Math.max(x, box.getMinX());
        double to = Math.min(x + box.getHeight(), box.getMaxX());
        if (to > from) {
            Line2D line = new Line2D.Double(from, box.getMaxY() - (from - x), to, box.getMaxY() - (to - x));
            brush.line(line, palette, HATCH);
        }
    }

    /** Pale up to the bound, which is certain, with a chevron that points to the rest. */
    private Rectangle2D floor(Brush brush, Rectangle2D box) {
        brush.fill(box, palette.pale());
        edge(brush, box, box.getMinY());
        Path2D chevron = new Path2D.Double();
        chevron.moveTo(box.getCenterX() - CHEVRON, box.getMinY() - 2.5);
        chevron.lineTo(box.getCenterX(), box.getMinY() - 2.5 - CHEVRON);
        chevron.lineTo(box.getCenterX() + CHEVRON, box.getMinY() - 2.5);
        brush.line(chevron, palette, EDGE);
        double top = box.getMinY() - 3.5 - CHEVRON;
        return new Rectangle2D.Double(box.getX(), top, box.getWidth(), box.getMaxY() - top);
    }

    private void edge(Brush brush, Rectangle2D box, double y) {
        brush.line(new Line2D.Double(box.getMinX(), y, box.getMaxX(), y), palette, EDGE);
    }

    /** Draws shapes after turning them. */
    private record Brush(Graphics2D graphics, AffineTransform turn) {
        Shape placed(Shape shape) {
            return turn.isIdentity() ? shape : turn.createTransformedShape(shape);
        }

        void fill(Rectangle2D box, Color colour) {
            graphics.setPaint(colour);
            graphics.fill(turn.isIdentity() ? box : placed(box).getBounds2D());
        }

        void line(Shape shape, Palette palette, BasicStroke stroke) {
            graphics.setPaint(palette.accent());
            graphics.setStroke(stroke);
            graphics.draw(placed(shape));
        }
    }
}
