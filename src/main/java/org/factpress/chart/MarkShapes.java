package org.factpress.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** The shapes of marks, told apart in grey as well as in colour. */
final class MarkShapes {
    private static final BasicStroke EDGE = new BasicStroke(1.1f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
    private static final BasicStroke HATCH = new BasicStroke(0.45f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
    private static final double HATCH_STEP = 3.5;
    private static final double CHEVRON = 4;

    private final Palette palette;

    MarkShapes(Palette palette) {
        this.palette = palette;
    }

    /** Draws, and gives the box that the mark takes. */
    Rectangle2D draw(Graphics2D graphics, Reading.Form form, Rectangle2D box) {
        switch (form) {
            case VALUE -> bar(graphics, box);
            case RANGE -> range(graphics, box);
            case CEILING -> ceiling(graphics, box);
            case FLOOR -> {
                return floor(graphics, box);
            }
        }
        return box;
    }

    private void bar(Graphics2D graphics, Rectangle2D box) {
        graphics.setPaint(palette.accent());
        graphics.fill(box);
    }

    private void range(Graphics2D graphics, Rectangle2D box) {
        graphics.setPaint(palette.pale());
        graphics.fill(box);
        edge(graphics, box, box.getMinY());
        edge(graphics, box, box.getMaxY());
    }

    /** Hatched down to zero: the value is somewhere in there. */
    private void ceiling(Graphics2D graphics, Rectangle2D box) {
        graphics.setPaint(palette.accent());
        graphics.setStroke(HATCH);
        for (double x = box.getMinX() - box.getHeight(); x < box.getMaxX(); x += HATCH_STEP) {
            hatch(graphics, box, x);
        }
        edge(graphics, box, box.getMinY());
    }

    /** A rising line from the foot at {@code x}, cut at the sides of the box (a clip would not be sharp in print). */
    private static void hatch(Graphics2D graphics, Rectangle2D box, double x) {
        double from = Math.max(x, box.getMinX());
        double to = Math.min(x + box.getHeight(), box.getMaxX());
        if (to > from) {
            graphics.draw(new Line2D.Double(from, box.getMaxY() - (from - x), to, box.getMaxY() - (to - x)));
        }
    }

    /** Pale up to the bound, which is certain, with a chevron that points to the rest. */
    private Rectangle2D floor(Graphics2D graphics, Rectangle2D box) {
        graphics.setPaint(palette.pale());
        graphics.fill(box);
        edge(graphics, box, box.getMinY());
        Path2D chevron = new Path2D.Double();
        chevron.moveTo(box.getCenterX() - CHEVRON, box.getMinY() - 2.5);
        chevron.lineTo(box.getCenterX(), box.getMinY() - 2.5 - CHEVRON);
        chevron.lineTo(box.getCenterX() + CHEVRON, box.getMinY() - 2.5);
        graphics.setStroke(EDGE);
        graphics.draw(chevron);
        double top = box.getMinY() - 3.5 - CHEVRON;
        return new Rectangle2D.Double(box.getX(), top, box.getWidth(), box.getMaxY() - top);
    }

    private void edge(Graphics2D graphics, Rectangle2D box, double y) {
        graphics.setPaint(palette.accent());
        graphics.setStroke(EDGE);
        graphics.draw(new Line2D.Double(box.getMinX(), y, box.getMaxX(), y));
    }
}
