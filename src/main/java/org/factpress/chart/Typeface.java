package org.factpress.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;

/** The two weights of Source Sans 3 in the one size of chart text, and the measures of a line in it. */
enum Typeface {
    REGULAR("SourceSans3-Regular.ttf"),
    BOLD("SourceSans3-Bold.ttf");

    static final float SIZE = 8.6f;
    private static final int FINER = 10;
    static final double LINE = 10.6;
    static final double ASCENT = 0.74 * SIZE;
    static final double DESCENT = 0.22 * SIZE;
    /** Unhinted and fractional: the widths of the font itself, the same on every device. */
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    /** A rendering hint, TRUE where texts become shapes: they then look the same without the font. */
    static final RenderingHints.Key OUTLINES = new RenderingHints.Key(8600) {
        @Override
        public boolean isCompatibleValue(Object value) {
            return value instanceof Boolean;
        }
    };

    /** A rendering hint, an IntPredicate: texts all of whose characters it knows stay texts, as the place has a font for them. */
    static final RenderingHints.Key TEXTS = new RenderingHints.Key(8601) {
        @Override
        public boolean isCompatibleValue(Object value) {
            return value instanceof IntPredicate;
        }
    };

    private static final Glyphs GLYPHS = new Glyphs(REGULAR.font::canDisplay);

    private final Font font;

    Typeface(String file) {
        this.font = load(file).deriveFont(SIZE);
    }

    /** Writes with the left end of the baseline at (x, y): as text, or as filled outlines where {@link #OUTLINES} is set. */
    void draw(Graphics2D graphics, String text, double x, double y, float size) {
        double left = x;
        for (Stretch stretch : inPlace(text)) {
            ScriptFont script = stretch.script();
            if (script == null) {
                drawOwn(graphics, stretch.text(), left, y, size);
            } else {
                Shape outline = script.outline(stretch.text(), this == BOLD, size);
                graphics.fill(AffineTransform.getTranslateInstance(left, y).createTransformedShape(outline));
            }
            left += width(stretch) * size / SIZE;
        }
    }

    private void drawOwn(Graphics2D graphics, String text, double x, double y, float size) {
        if (graphics.getRenderingHint(TEXTS) instanceof IntPredicate letters
                && text.codePoints().allMatch(letters)) {
            drawText(graphics, text, x, y, size);
            return;
        }
        Font sized = font.deriveFont(size);
        if (Boolean.TRUE.equals(graphics.getRenderingHint(OUTLINES))) {
            graphics.fill(sized.createGlyphVector(EXACT, text).getOutline((float) x, (float) y));
        } else {
            graphics.setFont(sized);
            graphics.drawString(text, (float) x, (float) y);
        }
    }

    /** SVG knows whole sizes only, so the text is written larger and scaled down. */
    private void drawText(Graphics2D graphics, String text, double x, double y, float size) {
        AffineTransform before = graphics.getTransform();
        graphics.translate(x, y);
        graphics.scale(1.0 / FINER, 1.0 / FINER);
        graphics.setFont(font.deriveFont(this == BOLD ? Font.BOLD : Font.PLAIN, Math.round(size * FINER)));
        graphics.drawString(text, 0, 0);
        graphics.setTransform(before);
    }

    double width(String text) {
        return Stretch.of(text).stream().mapToDouble(this::width).sum();
    }

    /** The text with all that no font sets replaced by its name. */
    static String printable(String text) {
        return GLYPHS.printable(text);
    }

    /** From left to right. */
    static List<Stretch> inPlace(String text) {
        return Stretch.of(text).stream()
                .sorted(Comparator.comparingInt(Stretch::place))
                .toList();
    }

    double width(Stretch stretch) {
        ScriptFont script = stretch.script();
        return script == null
                ? font.getStringBounds(stretch.text(), EXACT).getWidth()
                : script.width(stretch.text(), this == BOLD, SIZE);
    }

    private static Font load(String file) {
        try (InputStream stream = Typeface.class.getResourceAsStream("/org/factpress/fonts/" + file)) {
            if (stream == null) {
                throw new IllegalStateException("the font " + file + " is missing from the jar: build it again");
            }
            return Font.createFont(Font.TRUETYPE_FONT, stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("the font " + file + " of the jar is damaged: build it again", e);
        }
    }
}
