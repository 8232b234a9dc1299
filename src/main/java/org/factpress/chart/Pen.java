package org.factpress.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Draws on a Graphics2D, remembers each text drawn, and knows which places are taken. */
final class Pen {
    private static final double AIR = 0.4;

    private final Graphics2D graphics;
    private final Rectangle2D area;
    private final List<DrawnText> texts = new ArrayList<>();
    private final List<Rectangle2D> taken = new ArrayList<>();

    Pen(Graphics2D graphics, Rectangle2D area) {
        this.graphics = graphics;
        this.area = area;
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
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
        return area.contains(box) && taken.stream().noneMatch(airy::intersects);
    }

    /** Writes the label where it stands free, else nothing. */
    boolean write(Label label) {
        if (label.text().isEmpty() || !isFree(label)) {
            return false;
        }
        graphics.setPaint(label.colour());
        label.face().draw(graphics, label.text(), label.x(), label.y(), Typeface.SIZE);
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
