package org.factpress.source;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** Draws PDFs for the tests, line by line; y counts from the top of an A4 page in points. */
final class PdfDraft {
    private static final PDFont REGULAR = new PDType1Font(FontName.HELVETICA);
    private static final PDFont BOLD = new PDType1Font(FontName.HELVETICA_BOLD);
    private static final float HEIGHT = PDRectangle.A4.getHeight();

    final PDDocument document = new PDDocument();
    private PDPageContentStream content;

    PdfDraft() {
        content = newPage();
    }

    PdfDraft page() {
        closeContent();
        content = newPage();
        return this;
    }

    PdfDraft line(float x, float y, String text) {
        return draw(REGULAR, 10, x, y, text);
    }

    PdfDraft small(float x, float y, String text) {
        return draw(REGULAR, 7, x, y, text);
    }

    PdfDraft heading(float x, float y, String text) {
        return draw(BOLD, 16, x, y, text);
    }

    /** Lines one below the other, 12 points apart. */
    PdfDraft lines(float x, float y, String... texts) {
        for (int i = 0; i < texts.length; i++) {
            line(x, y + 12 * i, texts[i]);
        }
        return this;
    }

    /** Rulings at each x and y, from the first to the last. */
    PdfDraft grid(float[] xs, float[] ys) {
        for (float x : xs) {
            rule(x, ys[0], x, ys[ys.length - 1]);
        }
        for (float y : ys) {
            rule(xs[0], y, xs[xs.length - 1], y);
        }
        return this;
    }

    private void rule(float fromX, float fromY, float toX, float toY) {
        try {
            content.moveTo(fromX, HEIGHT - fromY);
            content.lineTo(toX, HEIGHT - toY);
            content.stroke();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PdfDraft picture() throws IOException {
        BufferedImage scan = new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB);
        scan.createGraphics().drawString("9", 10, 20);
        scan.setRGB(1, 1, Color.WHITE.getRGB());
        content.drawImage(LosslessFactory.createFromImage(document, scan), 100, 100, 300, 300);
        return this;
    }

    PdfDraft password(String password) throws IOException {
        document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
        return this;
    }

    float width(String text) throws IOException {
        return REGULAR.getStringWidth(text) / 1000 * 10;
    }

    Path save(Path file) throws IOException {
        closeContent();
        document.save(file.toFile());
        document.close();
        return file;
    }

    private PdfDraft draw(PDFont font, float size, float x, float y, String text) {
        try {
            content.beginText();
            content.setFont(font, size);
            content.newLineAtOffset(x, HEIGHT - y);
            content.showText(text);
            content.endText();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PDPageContentStream newPage() {
        try {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            return new PDPageContentStream(document, page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void closeContent() {
        try {
            content.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
