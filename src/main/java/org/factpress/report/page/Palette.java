package org.factpress.report.page;

import java.awt.Color;
import org.jspecify.annotations.Nullable;

/** The colours of a page: one accent, the publisher's own where it can be read. */
public record Palette(Color accent) {
    public static final Color INK = new Color(0x1d2733);
    public static final Color GREY = new Color(0x5a6775);
    public static final Color RULE = new Color(0xc9d1d9);
    public static final Color FAINT_RULE = new Color(0xe3e8ec);
    public static final Color CAUTION = new Color(0x8a5200);
    private static final Color DEFAULT_ACCENT = new Color(0x0b5e6b);
    private static final double READABLE = 4.5;
    private static final double DARKER = 0.95;

    /** {@code colour} is {@code #rrggbb}; a pale one is darkened until text in it has a contrast of 4.5 to 1 on white. */
    public static Palette of(@Nullable String colour) {
        if (colour == null) {
            return new Palette(DEFAULT_ACCENT);
        }
        if (!colour.matches("#[0-9a-fA-F]{6}")) {
            throw new IllegalArgumentException(
                    "publisher.colour is '" + colour + "'; it must be six hexadecimal digits, as in \"#1b4f72\"");
        }
        return new Palette(readable(new Color(Integer.parseInt(colour.substring(1), 16))));
    }

    private static Color readable(Color colour) {
        Color darkened = colour;
        while (contrastOnWhite(darkened) < READABLE) {
            darkened = new Color((int) (darkened.getRed() * DARKER), (int) (darkened.getGreen() * DARKER), (int)
                    (darkened.getBlue() * DARKER));
        }
        return darkened;
    }

    /** The contrast ratio of WCAG 2, 1 to 21. */
    static double contrastOnWhite(Color colour) {
        double luminance = 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
        return 1.05 / (luminance + 0.05);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : StrictMath.pow((share + 0.055) / 1.055, 2.4);
    }
}
