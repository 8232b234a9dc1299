package org.factpress.source;

import java.util.ArrayList;
import java.util.List;

/** Lines that make one paragraph, which may stand on two pages; it grows in place. */
final class PdfParagraph {
    private static final int LOOK_BACK = 40;

    private final List<PdfLine> lines = new ArrayList<>();

    PdfParagraph(PdfLine line) {
        lines.add(line);
    }

    PdfParagraph(List<PdfLine> lines) {
        this.lines.addAll(lines);
    }

    void append(PdfLine line) {
        lines.add(line);
    }

    void append(PdfParagraph next) {
        lines.addAll(next.lines);
    }

    List<PdfLine> lines() {
        return lines;
    }

    PdfLine first() {
        return lines.get(0);
    }

    PdfLine last() {
        return lines.get(lines.size() - 1);
    }

    float size() {
        return first().size();
    }

    boolean isBold() {
        return lines.stream().allMatch(PdfLine::bold);
    }

    /** A last line as wide as those before it was filled up: the sentence did not end there. */
    boolean isFull() {
        double widest = lines.subList(Math.max(0, lines.size() - LOOK_BACK), lines.size()).stream()
                .mapToDouble(PdfLine::right)
                .max()
                .orElse(0);
        return lines.size() > 1 && last().right() > widest - 0.12 * (widest - last().x());
    }

    /** The words of its lines, hyphens at line ends and all. */
    String text() {
        return lines.size() == 1
                ? first().text()
                : String.join(" ", lines.stream().map(PdfLine::text).toList());
    }
}
