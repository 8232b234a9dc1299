package org.factpress.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Draws on a Graphics2D, remembers each text drawn, and knows which places are taken. */
final class Pen {
    private static final double AIR = 0.4;
    /** What sums of heights may be off by. */
    private static final double HAIR = 0.001;

    private final Graphics2D graphics;
    private final Rectangle2D area;
    private final List<DrawnText> texts = new ArrayList<>();
    private final List<Rectangle2D> taken = new ArrayList<>();

    Pen(Graphics2D graphics, Rectangle2D area) {
        this.graphics = graphics;
        this.area = area;
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    }

    Graphics2D graphics() {
        return graphics;
    }

    List<DrawnText> texts() {
        return List.copyOf(texts);
    }

    /** Keeps texts from being written here. */
    void take(Rectangle2D box) {
        taken.add(box);
    }

    /** True where a text would stand free inside the area. */
    boolean isFree(Label label) {
        Rectangle2D box = label.box();
        Rectangle2D airy = new Rectangle2D.Double(
                box.getX() - AIR, box.getY() - AIR, box.getWidth() + 2 * AIR, box.getHeight() + 2 * AIR);
        return isInside(box) && taken.stream().noneMatch(airy::intersects);
    }

    private boolean isInside(Rectangle2D box) {
        return new Rectangle2D.Double(
                        area.getX() - HAIR, area.getY() - HAIR, area.getWidth() + 2 * HAIR, area.getHeight() + 2 * HAIR)
                .contains(box);
    }

    /** True where a line would cross nothing that is drawn, but for what lies at its own ends. */
    boolean isFree(Shape line, List<Rectangle2D> ends) {
        return pieces(line).stream()
                .allMatch(piece -> taken.stream()
                        .filter(box -> ends.stream().noneMatch(box::equals))
                        .noneMatch(piece::intersects));
    }

    /** Keeps texts and other lines from crossing this one. */
    void takeAlong(Shape line) {
        taken.addAll(pieces(line));
    }

    /** Small boxes along a line. */
    private static List<Rectangle2D> pieces(Shape line) {
        List<Rectangle2D> pieces = new ArrayList<>();
        PathIterator path = line.getPathIterator(null, 0.3);
        double[] to = new double[6];
        double x = 0;
        double y = 0;
        for (; !path.isDone(); path.next()) {
            if (path.currentSegment(to) != PathIterator.SEG_MOVETO) {
                int steps = (int) Math.ceil(Math.hypot(to[0] - x, to[1] - y) / 2) + 1;
                for (int i = 0; i <= steps; i++) {
                    double along = (double) i / steps;
                    pieces.add(new Rectangle2D.Double(
                            x + (to[0] - x) * along - 0.4, y + (to[1] - y) * along - 0.4, 0.8, 0.8));
                }
            }
            x = to[0];
            y = to[1];
        }
        return pieces;
    }

    /** Writes the label where it stands free, else nothing. */
    boolean write(Label label) {
        if (label.text().isEmpty() || !isFree(label)) {
            return false;
        }
        graphics.setPaint(label.colour());
        label.face().draw(graphics, label.text(), label.x(), label.y(), label.size());
        texts.addAll(label.drawn());
        take(label.box());
        return true;
    }

    void fill(Shape shape, Color colour) {
        graphics.setPaint(colour);
        graphics.fill(shape);
    }

    void line(Shape shape, Color colour, double width) {
        line(shape, colour, new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
    }

    void line(Shape shape, Color colour, BasicStroke stroke) {
        graphics.setPaint(colour);
        graphics.setStroke(stroke);
        graphics.draw(shape);
    }
}
