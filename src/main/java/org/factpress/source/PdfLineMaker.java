package org.factpress.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Puts the characters of a page together to words and lines; a line ends at each gap that may part two columns. */
final class PdfLineMaker {
    private static final Map<String, String> BULLETS = Map.of(
            "\uF0B7", "•", "\uF0A7", "▪", "\uF02D", "–", "\u0095", "•", "\uF06E", "■", "\uF0D8", "➢", "\uF0FC", "✓");
    private static final float COLUMN_GAP = 0.9f;
    private static final float BACK = 0.5f;

    private final int page;
    private final List<PdfSpan> spans = new ArrayList<>();
    private PdfSpan open = new PdfSpan();
    private boolean spaced;

    PdfLineMaker(int page) {
        this.page = page;
    }

    void add(PdfGlyph glyph) {
        if (glyph.isBlank()) {
            spaced = true;
            return;
        }
        if (!open.isEmpty() && !open.takes(glyph, COLUMN_GAP, BACK)) {
            close();
        }
        open.add(glyph, spaced);
        spaced = false;
    }

    private void close() {
        if (!open.isEmpty()) {
            spans.add(open);
            open = new PdfSpan();
        }
    }

    /** The lines in the order of their baselines, those of one baseline from left to right. */
    List<PdfLine> lines() {
        close();
        spans.sort(Comparator.comparingDouble(PdfSpan::baseline));
        List<PdfLine> lines = new ArrayList<>();
        List<PdfSpan> row = new ArrayList<>();
        for (PdfSpan span : spans) {
            if (!row.isEmpty()
                    && span.baseline() - row.get(0).baseline()
                            > 0.15f * row.get(0).size()) {
                addRow(row, lines);
                row.clear();
            }
            row.add(span);
        }
        addRow(row, lines);
        return lines;
    }

    /** Parts of a word or sentence that were drawn at different times come together again. */
    private void addRow(List<PdfSpan> row, List<PdfLine> lines) {
        row.sort(Comparator.comparingDouble(PdfSpan::x));
        List<PdfSpan> joined = new ArrayList<>();
        for (PdfSpan span : row) {
            PdfSpan last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && (last.takes(span.first(), COLUMN_GAP, 0.2f) || last.isMark())) {
                last.addAll(span);
            } else {
                joined.add(span);
            }
        }
        joined.forEach(span -> lines.add(span.line(page, BULLETS)));
    }
}
