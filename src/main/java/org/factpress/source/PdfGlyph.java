package org.factpress.source;

import java.text.Normalizer;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/** A character as drawn: its box in points of the frame in which it reads upright (y grows downwards), its type. */
record PdfGlyph(String text, float x, float right, float baseline, float size, float wordGap, boolean bold) {
    private static final float SMALLEST = 0.5f;
    private static final float LARGEST = 2_000f;
    private static final float FARTHEST = 20_000f;

    static PdfGlyph of(TextPosition position, boolean bold) {
        float x = position.getXDirAdj();
        float width = position.getWidthDirAdj();
        float size = Math.abs(position.getFontSizeInPt());
        float space = Math.abs(position.getWidthOfSpace());
        // The narrower of half a space and three tenths of a letter, as the library itself parts words.
        float gap = Math.min(space > 0 ? 0.5f * space : 0.15f * size, 0.3f * Math.max(width, 0.45f * size));
        return new PdfGlyph(
                plain(position.getUnicode()),
                x,
                x + width,
                position.getYDirAdj(),
                size,
                Math.max(gap, 0.08f * size),
                bold);
    }

    /** Ligatures and presentation forms as the letters that they stand for. */
    private static String plain(String text) {
        boolean forms = text.chars().anyMatch(c -> c >= 0xFB00 && c <= 0xFDFF || c >= 0xFE70 && c <= 0xFEFE);
        return forms ? Normalizer.normalize(text, Normalizer.Form.NFKC) : text;
    }

    static boolean isBold(PDFont font) {
        String name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
        PDFontDescriptor descriptor = font.getFontDescriptor();
        return name.matches(".*(bold|black|heavy|semib).*")
                || (descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= 600));
    }

    /** Text that runs aslant, such as a watermark: neither along the page's width nor along its height. */
    static boolean isAslant(TextPosition position) {
        Matrix matrix = position.getTextMatrix();
        float along = Math.abs(matrix.getScaleX());
        float across = Math.abs(matrix.getShearY());
        return Math.min(along, across) > 0.15f * Math.max(along, across);
    }

    boolean isBlank() {
        return text.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0);
    }

    /** Whether the box is one that a reader can see; broken files place characters at infinity, or in size zero. */
    boolean isSound() {
        return size >= SMALLEST
                && size <= LARGEST
                && Math.abs(x) < FARTHEST
                && Math.abs(right) < FARTHEST
                && Math.abs(baseline) < FARTHEST;
    }

    boolean isSetLike(PdfGlyph other) {
        return Math.abs(size - other.size) < 0.2f && Math.abs(baseline - other.baseline) < 0.2f;
    }
}
