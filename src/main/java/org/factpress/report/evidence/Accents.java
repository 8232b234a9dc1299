package org.factpress.report.evidence;

import java.awt.Color;
import org.factpress.chart.Palette;
import org.factpress.model.Publisher;

/**
 * The publisher's colour for text on light and on dark paper.
 *
 * <p>Both keep a contrast of at least 4.5 to 1 on every ground that the page's style puts them on.
 */
record Accents(Color light, Color dark) {
    /** The darkest ground of the light page and the lightest of the dark one: the tints behind supporting figures. */
    static final Color LIGHT_GROUND = new Color(0xe3eef0);

    static final Color DARK_GROUND = new Color(0x21343a);

    private static final double READABLE = 4.6;

    static Accents of(Publisher publisher) {
        Color own = Palette.of(publisher).accent();
        return new Accents(until(own, Color.BLACK, LIGHT_GROUND), until(own, Color.WHITE, DARK_GROUND));
    }

    private static Color until(Color colour, Color towards, Color ground) {
        Color found = colour;
        for (int step = 1; contrast(found, ground) < READABLE; step++) {
            found = mix(colour, towards, step);
        }
        return found;
    }

    /** The WCAG contrast of two colours, 1 to 21. */
    static double contrast(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : StrictMath.pow((share + 0.055) / 1.055, 2.4);
    }

    private static Color mix(Color colour, Color with, int fiftieths) {
        int share = Math.min(50, fiftieths);
        return new Color(
                colour.getRed() + (with.getRed() - colour.getRed()) * share / 50,
                colour.getGreen() + (with.getGreen() - colour.getGreen()) * share / 50,
                colour.getBlue() + (with.getBlue() - colour.getBlue()) * share / 50);
    }
}
