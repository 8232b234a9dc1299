package org.factpress.report.page;

import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.FontMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factpress.chart.Glyphs;
import org.factpress.chart.ScriptFont;
import org.factpress.chart.Stretch;
import org.factpress.report.story.Face;
import org.factpress.report.story.TextStyle;

/** The fonts of one document: what a text measures, and whether it can be set at all. */
final class Fonts {
    /** Unpacked once; a font read from them belongs to one document, as it notes the glyphs that are used. */
    private static final Map<Face, byte[]> FILES =
            Stream.of(Face.values()).collect(Collectors.toUnmodifiableMap(face -> face, Fonts::file));

    private final Map<Face, BaseFont> faces = new EnumMap<>(Face.class);

    private final Hyphenation hyphenation;

    /** For a file in this language, a BCP 47 tag. */
    Fonts(String language) {
        this.hyphenation = new Hyphenation(language);
        for (Face face : Face.values()) {
            faces.put(face, load(face));
        }
    }

    Hyphenation hyphenation() {
        return hyphenation;
    }

    BaseFont base(Face face) {
        return faces.get(face);
    }

    boolean has(Face face, int codePoint) {
        return base(face).charExists(codePoint);
    }

    /** In points, tracking included. */
    double width(String text, TextStyle style) {
        return Stretch.of(text).stream()
                .mapToDouble(stretch -> width(stretch, style))
                .sum();
    }

    double width(Stretch stretch, TextStyle style) {
        ScriptFont script = stretch.script();
        return script == null
                ? base(style.face()).getWidthPoint(stretch.text(), (float) style.size())
                        + style.tracking() * stretch.text().length()
                : script.width(stretch.text(), style.face() == Face.BOLD, style.size());
    }

    /** What can be set of a text, and the names of the rest. */
    String printable(String text, Face face) {
        return new Glyphs(codePoint -> has(face, codePoint)).printable(text);
    }

    /** The same files for what is drawn with Java's own fonts. */
    FontMapper mapper() {
        return new FontMapper() {
            @Override
            public BaseFont awtToPdf(java.awt.Font font) {
                return base(faceOf(font));
            }

            @Override
            public java.awt.Font pdfToAwt(BaseFont font, int size) {
                throw new UnsupportedOperationException("only drawings are mapped, to " + font.getPostscriptFontName());
            }
        };
    }

    private static Face faceOf(java.awt.Font font) {
        String name = font.getFontName(Locale.ROOT);
        if (font.isBold() || name.contains("Bold") || name.contains("Semibold")) {
            return Face.BOLD;
        }
        return font.isItalic() || name.contains("Italic") ? Face.ITALIC : Face.REGULAR;
    }

    private static BaseFont load(Face face) {
        try {
            BaseFont font = BaseFont.createFont(
                    face.file(), BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.NOT_CACHED, FILES.get(face), null);
            font.setIncludeCidSet(false);
            font.setSecureRandom(new FixedPrefix(face));
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (DocumentException e) {
            throw new IllegalStateException("the font " + face.file() + " cannot be read", e);
        }
    }

    private static byte[] file(Face face) {
        try (InputStream file = Fonts.class.getResourceAsStream("/org/factpress/fonts/" + face.file())) {
            if (file == null) {
                throw new IllegalStateException(
                        "the font " + face.file() + " is missing from the program: build it again");
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Subset prefixes are six random letters; here they are the same six for the same face. */
    private static final class FixedPrefix extends SecureRandom {
        private final int face;
        private int drawn;

        FixedPrefix(Face face) {
            this.face = face.ordinal();
        }

        @Override
        public double nextDouble() {
            return (face * 7 + drawn++ % 6 * 3) % 26 / 26.0;
        }
    }
}
