package org.factpress.report.page;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The measures of a page in points: its paper, its margins and where its text begins and ends, from the top. */
public record PageFormat(double width, double height) {
    public static final PageFormat A4 = new PageFormat(595, 842);
    public static final PageFormat LETTER = new PageFormat(612, 792);

    /** 18 mm at the sides, 14 mm above the band, 12 mm below the text, 8 mm between columns. */
    private static final double SIDE = 51;

    private static final double BAND_TOP = 40;
    private static final double TEXT_TOP = 76;
    private static final double FOOT = 34;
    public static final double GUTTER = 23;

    public static PageFormat of(@Nullable String paper) {
        if (paper == null || paper.equalsIgnoreCase("A4")) {
            return A4;
        }
        if (paper.toLowerCase(Locale.ROOT).equals("letter")) {
            return LETTER;
        }
        throw new IllegalArgumentException("the paper '" + paper + "' is not known; it can be A4 or Letter");
    }

    public double left() {
        return SIDE;
    }

    public double right() {
        return width - SIDE;
    }

    public double textWidth() {
        return width - 2 * SIDE;
    }

    double bandTop() {
        return BAND_TOP;
    }

    double textTop() {
        return TEXT_TOP;
    }

    double textBottom() {
        return height - FOOT;
    }
}
