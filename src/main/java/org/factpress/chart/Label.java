package org.factpress.chart;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.factpress.model.LedgerRole;
import org.jspecify.annotations.Nullable;

/** One line of text to be drawn: {@code x} is its left end, {@code y} its baseline, {@code size} in points. */
record Label(
        String text,
        double x,
        double y,
        Typeface face,
        float size,
        Color colour,
        LedgerRole role,
        @Nullable String observation) {
    Label {
        text = Typeface.printable(text);
    }

    /** A grey line of words, starting at the origin. */
    static Label words(String text) {
        return new Label(text, 0, 0, Typeface.REGULAR, Typeface.SIZE, Palette.GREY, LedgerRole.LABEL, null);
    }

    /** The figure of an observation, starting at the origin. */
    static Label value(String text, Color colour, Reading reading) {
        return new Label(
                text,
                0,
                0,
                Typeface.BOLD,
                Typeface.SIZE,
                colour,
                role(reading.observation().computed()),
                reading.observation().id());
    }

    static LedgerRole role(boolean computed) {
        return computed ? LedgerRole.COMPUTED : LedgerRole.OBSERVATION;
    }

    Label inInk() {
        return new Label(text, x, y, face, size, Palette.INK, role, observation);
    }

    Label bold() {
        return new Label(text, x, y, Typeface.BOLD, size, Palette.INK, role, observation);
    }

    Label saying(String other) {
        return new Label(other, x, y, face, size, colour, role, observation);
    }

    Label as(LedgerRole other) {
        return new Label(text, x, y, face, size, colour, other, observation);
    }

    /** In letters of this size, in points. */
    Label sized(double points) {
        return new Label(text, x, y, face, (float) points, colour, role, observation);
    }

    Label leftAt(double left, double baseline) {
        return new Label(text, left, baseline, face, size, colour, role, observation);
    }

    Label centredAt(double centre, double baseline) {
        return leftAt(centre - width() / 2, baseline);
    }

    Label rightAt(double right, double baseline) {
        return leftAt(right - width(), baseline);
    }

    /** Moved sideways as far as it would stick out of the area. */
    Label within(Rectangle2D area) {
        return leftAt(Math.max(area.getMinX(), Math.min(x, area.getMaxX() - width())), y);
    }

    double width() {
        return face.width(text) * scale();
    }

    /** What of it is text where it is drawn: all, or the stretches between those that are drawn as outlines. */
    List<DrawnText> drawn() {
        if (Stretch.isPlain(text)) {
            return List.of(new DrawnText(text, box(), role, observation));
        }
        List<DrawnText> drawn = new ArrayList<>();
        double left = x;
        for (Stretch stretch : Typeface.inPlace(text)) {
            double right = left + face.width(stretch) * scale();
            if (stretch.script() == null) {
                Rectangle2D box = new Rectangle2D.Double(left, box().getY(), right - left, box().getHeight());
                drawn.add(new DrawnText(stretch.text().strip(), box, role, observation));
            }
            left = right;
        }
        return drawn;
    }

    Rectangle2D box() {
        return new Rectangle2D.Double(
                x, y - Typeface.ASCENT * scale(), width(), (Typeface.ASCENT + Typeface.DESCENT) * scale());
    }

    private double scale() {
        return size / Typeface.SIZE;
    }
}
