package org.factpress.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A printed file as another program reads it: each character with its page and place, and the text of each page. */
final class ReadBack {
    /** A character and the middle of it, in points from the page's lower left corner. */
    record Glyph(int page, String text, double x, double y) {}

    private ReadBack() {}

    static List<Glyph> digits(byte[] pdf) {
        return glyphs(pdf).stream()
                .filter(glyph -> glyph.text().codePoints().anyMatch(Character::isDigit))
                .toList();
    }

    static List<Glyph> glyphs(byte[] pdf) {
        List<Glyph> glyphs = new ArrayList<>();
        PDFTextStripper reader = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition position) {
                String text = position.getUnicode();
                if (text != null && !text.isBlank()) {
                    double x = position.getXDirAdj() + position.getWidthDirAdj() / 2;
                    double y = position.getPageHeight() - position.getYDirAdj() + position.getHeightDir() / 2;
                    glyphs.add(new Glyph(getCurrentPageNo(), text, x, y));
                }
            }
        };
        text(pdf, reader);
        return glyphs;
    }

    /** Pairs of characters whose middles are closer than any two set side by side. */
    static List<String> overlaps(byte[] pdf) {
        List<Glyph> sorted = glyphs(pdf).stream()
                .sorted(Comparator.comparingInt(Glyph::page).thenComparingDouble(Glyph::x))
                .toList();
        List<String> overlaps = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            Glyph one = sorted.get(i);
            for (int j = i + 1;
                    j < sorted.size()
                            && sorted.get(j).page() == one.page()
                            && sorted.get(j).x() - one.x() < 0.8;
                    j++) {
                if (Math.abs(sorted.get(j).y() - one.y()) < 2.5) {
                    overlaps.add(one + " and " + sorted.get(j));
                }
            }
        }
        return overlaps;
    }

    static String text(byte[] pdf) {
        PDFTextStripper reader = new PDFTextStripper();
        reader.setLineSeparator("\n");
        return text(pdf, reader);
    }

    static String page(byte[] pdf, int page) {
        PDFTextStripper reader = new PDFTextStripper();
        reader.setLineSeparator("\n");
        reader.setStartPage(page);
        reader.setEndPage(page);
        return text(pdf, reader);
    }

    private static String text(byte[] pdf, PDFTextStripper reader) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return reader.getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
