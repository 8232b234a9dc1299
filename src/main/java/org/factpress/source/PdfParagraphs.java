package org.factpress.source;

import java.util.ArrayList;
import java.util.List;

/** Joins the lines of a page to paragraphs: by type size and weight, leading, indent, and whether a line was full. */
final class PdfParagraphs {
    private static final float SAME_SIZE = 0.07f;
    private static final float WIDER_LEADING = 1.25f;
    private static final float INDENT = 0.8f;

    private final List<PdfLine> lines;
    private final float leading;

    /** @param leading the usual distance of baselines as a multiple of the type size */
    PdfParagraphs(List<PdfLine> lines, float leading) {
        this.lines = lines;
        this.leading = leading;
    }

    List<PdfParagraph> paragraphs() {
        List<PdfParagraph> paragraphs = new ArrayList<>();
        for (PdfLine line : lines) {
            PdfParagraph next = new PdfParagraph(line);
            PdfParagraph last = paragraphs.isEmpty() ? null : paragraphs.get(paragraphs.size() - 1);
            if (last != null && continues(last, line)) {
                paragraphs.set(paragraphs.size() - 1, last.with(next));
            } else {
                paragraphs.add(next);
            }
        }
        return paragraphs;
    }

    private boolean continues(PdfParagraph paragraph, PdfLine next) {
        PdfLine last = paragraph.last();
        if (last.isRow() || next.isRow() || !sameType(last, next) || LineMark.opensBlock(next.text())) {
            return false;
        }
        float step = next.baseline() - last.baseline();
        if (step <= 0 || !overlaps(last, next)) {
            return goesOn(paragraph, next);
        }
        return step <= leading * WIDER_LEADING * Math.max(last.size(), next.size())
                && !isIndented(paragraph, next)
                && !endsEarly(last, next);
    }

    /** Whether a paragraph goes on in the next column or on the next page. */
    static boolean goesOn(PdfParagraph paragraph, PdfLine next) {
        String text = paragraph.text();
        if (!sameType(paragraph.last(), next)
                || next.isRow()
                || paragraph.last().isRow()
                || Sentences.endsComplete(text)) {
            return false;
        }
        boolean cut = text.endsWith("-") || Sentences.startsLow(next.text()) || Sentences.stopsOpen(text);
        return cut || isFull(paragraph) && !LineMark.opensBlock(next.text());
    }

    /** A last line as wide as the others was filled up: the sentence did not end there. */
    private static boolean isFull(PdfParagraph paragraph) {
        double widest =
                paragraph.lines().stream().mapToDouble(PdfLine::right).max().orElse(0);
        PdfLine last = paragraph.last();
        return paragraph.lines().size() > 1 && last.right() > widest - 0.12 * (widest - last.x());
    }

    static boolean sameType(PdfLine a, PdfLine b) {
        return Math.abs(a.size() - b.size()) <= SAME_SIZE * Math.max(a.size(), b.size())
                && (a.bold() == b.bold()
                        || !Sentences.endsComplete(a.text()) && a.text().length() > 60);
    }

    private static boolean overlaps(PdfLine a, PdfLine b) {
        return a.x() < b.right() && b.x() < a.right();
    }

    /** A first line that is moved in opens a paragraph; a list item's further lines are moved in as well. */
    private static boolean isIndented(PdfParagraph paragraph, PdfLine next) {
        PdfLine last = paragraph.last();
        return next.x() > last.x() + INDENT * next.size() && Sentences.endsComplete(last.text());
    }

    /** Whether the next line's first word would still have fitted: then the line was ended on purpose. */
    private boolean endsEarly(PdfLine last, PdfLine next) {
        double column = lines.stream()
                .filter(line -> Math.abs(line.x() - last.x()) < 2 * last.size() || Math.abs(line.x() - next.x()) < 1)
                .filter(line -> Math.abs(line.size() - last.size()) < 0.5)
                .mapToDouble(PdfLine::right)
                .max()
                .orElse(last.right());
        String text = next.text();
        int space = text.indexOf(' ');
        float word = (next.right() - next.x()) * (space < 0 ? text.length() : space) / text.length();
        boolean room = last.right() + 0.5f * last.size() + word < column;
        return room
                && (Sentences.endsComplete(last.text())
                        || !Sentences.startsLow(text) && last.right() - last.x() < 0.5 * (column - last.x()));
    }
}
