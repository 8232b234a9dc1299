package org.factpress.report.story;

import java.awt.Color;

/** How a run of text is set: sizes in points; {@code tracking} is added after each character, {@code rise} lifts the baseline. */
public record TextStyle(Face face, double size, double leading, Color colour, double tracking, double rise) {
    private static final double SUPERSCRIPT_SIZE = 0.68;
    private static final double SUPERSCRIPT_RISE = 0.34;

    public static TextStyle of(Face face, double size, double leading, Color colour) {
        return new TextStyle(face, size, leading, colour, 0, 0);
    }

    public TextStyle in(Color other) {
        return new TextStyle(face, size, leading, other, tracking, rise);
    }

    public TextStyle in(Face other) {
        return new TextStyle(other, size, leading, colour, tracking, rise);
    }

    public TextStyle sized(double other) {
        return new TextStyle(face, other, leading, colour, tracking, rise);
    }

    public TextStyle tracked(double other) {
        return new TextStyle(face, size, leading, colour, other, rise);
    }

    /** Smaller and lifted, on the leading of its neighbours. */
    public TextStyle superscript() {
        return new TextStyle(face, size * SUPERSCRIPT_SIZE, leading, colour, tracking, size * SUPERSCRIPT_RISE);
    }
}
