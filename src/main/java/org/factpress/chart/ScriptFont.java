package org.factpress.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.stream.Stream;

/** A script that the typeface of the pages has no letters for, and the font that has: it is set as shaped outlines. */
public enum ScriptFont {
    HEBREW("Hebrew", "Hebr", true),
    ARABIC("Arabic", "Arab", true),
    KHMER("Khmer", "Khmr", false);

    private static final char ZERO_WIDTH_NON_JOINER = '\u200c';
    private static final char ZERO_WIDTH_JOINER = '\u200d';
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final Font regular;
    private final Font bold;
    private final String code;
    private final boolean rightToLeft;

    ScriptFont(String name, String code, boolean rightToLeft) {
        this.regular = load("NotoSans" + name + "-Regular.ttf");
        this.bold = load("NotoSans" + name + "-Bold.ttf");
        this.code = code;
        this.rightToLeft = rightToLeft;
    }

    /** The font that sets this character; none for those of the pages' own typeface, for digits, and for unknown scripts. */
    public static Optional<ScriptFont> of(int codePoint) {
        if (codePoint < 0x0590 || Character.isDigit(codePoint)) {
            return Optional.empty();
        }
        return Stream.of(values()).filter(font -> font.sets(codePoint)).findFirst();
    }

    /** True for the two characters that say how their neighbours join. */
    public static boolean isJoiner(int codePoint) {
        return codePoint == ZERO_WIDTH_NON_JOINER || codePoint == ZERO_WIDTH_JOINER;
    }

    /** The language tag of a text of which only the script is known. */
    public String language() {
        return "und-" + code;
    }

    /** In points; the text is in the order of speech. */
    public double width(String text, boolean heavy, double size) {
        return glyphs(text, heavy, size).getLogicalBounds().getWidth();
    }

    /** Its shape with the left end of the baseline at the origin, y down. */
    public Shape outline(String text, boolean heavy, double size) {
        return glyphs(text, heavy, size).getOutline();
    }

    private boolean sets(int codePoint) {
        Character.UnicodeBlock block = Character.UnicodeBlock.of(codePoint);
        return block != null && block.toString().startsWith(name()) && regular.canDisplay(codePoint);
    }

    private GlyphVector glyphs(String text, boolean heavy, double size) {
        Font font = (heavy ? bold : regular).deriveFont((float) size);
        int flags = rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
        return font.layoutGlyphVector(EXACT, text.toCharArray(), 0, text.length(), flags);
    }

    private static Font load(String file) {
        try (InputStream stream = ScriptFont.class.getResourceAsStream("/org/factpress/fonts/" + file)) {
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
