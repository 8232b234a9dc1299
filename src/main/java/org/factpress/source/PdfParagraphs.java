package org.factpress.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Joins the lines of a column to paragraphs: by type size and weight, leading, indent, and whether a line was full. */
final class PdfParagraphs {
    private static final float SAME_SIZE = 0.07f;
    private static final float WIDER_LEADING = 1.25f;
    private static final float INDENT = 0.8f;

    private final List<PdfLine> lines;
    private final float leading;

    /** How far to the right the lines of each size reach. */
    private final Map<Integer, Float> edges = new HashMap<>();

    /** @param leading the usual distance of baselines as a multiple of the type size */
    PdfParagraphs(List<PdfLine> lines, float leading) {
        this.lines = lines;
        this.leading = leading;
        lines.forEach(line -> edges.merge(sizeOf(line), line.right(), Math::max));
    }

    private static int sizeOf(PdfLine line) {
        return Math.round(line.size());
    }

    List<PdfParagraph> paragraphs() {
        List<PdfParagraph> paragraphs = new ArrayList<>();
        for (PdfLine line : lines) {
            PdfParagraph last = paragraphs.isEmpty() ? null : paragraphs.get(paragraphs.size() - 1);
            if (last != null && continues(last, line)) {
                last.append(line);
            } else {
                paragraphs.add(new PdfParagraph(line));
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
        if (step <= 0 || !last.meetsAcross(next)) {
            return goesOn(paragraph, next);
        }
        return step <= leading * WIDER_LEADING * Math.max(last.size(), next.size())
                && !isIndented(last, next)
                && !endsEarly(last, next);
    }

    /** Whether a paragraph goes on in the next column or on the next page. */
    static boolean goesOn(PdfParagraph paragraph, PdfLine next) {
        return goesOnSurely(paragraph, next)
                || isOpen(paragraph, next) && paragraph.isFull() && !LineMark.opensBlock(next.text());
    }

    /** Whether its words tell so, also when something else stands between. */
    static boolean goesOnSurely(PdfParagraph paragraph, PdfLine next) {
        String text = paragraph.last().text();
        return isOpen(paragraph, next)
                && (text.endsWith("-") || Sentences.startsLow(next.text()) || Sentences.stopsOpen(text));
    }

    private static boolean isOpen(PdfParagraph paragraph, PdfLine next) {
        return sameType(paragraph.last(), next)
                && !next.isRow()
                && !paragraph.last().isRow()
                && !Sentences.endsComplete(paragraph.last().text());
    }

    static boolean sameType(PdfLine a, PdfLine b) {
        return Math.abs(a.size() - b.size()) <= SAME_SIZE * Math.max(a.size(), b.size())
                && (a.bold() == b.bold()
                        || !Sentences.endsComplete(a.text()) && a.text().length() > 60);
    }

    /** A first line that is moved in opens a paragraph; a list item's further lines are moved in as well. */
    private static boolean isIndented(PdfLine last, PdfLine next) {
        return next.x() > last.x() + INDENT * next.size() && Sentences.endsComplete(last.text());
    }

    /** Whether the next line's first word would still have fitted: then the line was ended on purpose. */
    private boolean endsEarly(PdfLine last, PdfLine next) {
        float column = edges.getOrDefault(sizeOf(last), last.right());
        float word = next.wordRight(0) - next.wordX(0);
        boolean room = last.right() + 0.5f * last.size() + word < column;
        return room
                && (Sentences.endsComplete(last.text())
                        || !Sentences.startsLow(next.text()) && last.right() - last.x() < 0.5 * (column - last.x()));
    }
}
