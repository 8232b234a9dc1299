package org.factpress.chart;

import java.awt.Color;
import java.util.Locale;
import java.util.Optional;
import org.factpress.model.Publisher;
import org.jspecify.annotations.Nullable;

/** The colours of a release: fixed inks and rules, and the publisher's own colour as the one accent. */
public record Palette(Color accent, Color pale) {
    public static final Color INK = new Color(0x1d2733);
    public static final Color GREY = new Color(0x5a6775);
    public static final Color RULE = new Color(0xc9d1d9);
    public static final Color FAINT = new Color(0xe3e8ec);
    public static final Color CAUTION = new Color(0x8a5200);
    private static final Color DEFAULT_ACCENT = new Color(0x0b5e6b);
    /** The least contrast on white at which text can be read, by WCAG level AA. */
    public static final double READABLE = 4.5;

    private static final double TINT = 0.82;

    /** The publisher's colour, darkened until text in it can be read on white; an unreadable setting gives the default. */
    public static Palette of(Publisher publisher) {
        Color accent = readable(parse(publisher.colour()));
        // Opaque, since a transparent colour is not allowed in an archival page.
        return new Palette(accent, mix(accent, Color.WHITE, TINT));
    }

    /** A colour that was asked for, the darker one that is printed, and the contrast that the first has on white. */
    public record Darkened(Color asked, Color printed, double contrast) {}

    /** The publisher's colour with the one that is printed instead; empty where it is printed as it is. */
    public static Optional<Darkened> darkened(Publisher publisher) {
        Color asked = parse(publisher.colour());
        double contrast = contrastOnWhite(asked);
        return contrast < READABLE ? Optional.of(new Darkened(asked, readable(asked), contrast)) : Optional.empty();
    }

    private static Color readable(Color colour) {
        Color darker = colour;
        while (contrastOnWhite(darker) < READABLE) {
            darker = mix(darker, Color.BLACK, 0.06);
        }
        return darker;
    }

    /** As written in CSS. */
    public static String hex(Color colour) {
        return String.format(Locale.ROOT, "#%06x", colour.getRGB() & 0xffffff);
    }

    /** The WCAG contrast of a colour on white, 1 to 21. */
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

    private static Color mix(Color colour, Color with, double share) {
        return new Color(
                blend(colour.getRed(), with.getRed(), share),
                blend(colour.getGreen(), with.getGreen(), share),
                blend(colour.getBlue(), with.getBlue(), share));
    }

    private static int blend(int channel, int with, double share) {
        // Towards black always by one step at least, so that darkening ends.
        return (int) Math.floor(channel + (with - channel) * share);
    }

    private static Color parse(@Nullable String colour) {
        if (colour == null || !colour.strip().matches("#?([0-9a-fA-F]{3}|[0-9a-fA-F]{6})")) {
            return DEFAULT_ACCENT;
        }
        String digits = colour.strip().replace("#", "");
        String six = digits.length() == 3 ? digits.replaceAll("(.)", "$1$1") : digits;
        return new Color(Integer.parseInt(six, 16));
    }
}
