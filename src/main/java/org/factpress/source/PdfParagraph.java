package org.factpress.source;

import java.util.ArrayList;
import java.util.List;

/** Lines that make one paragraph; they may stand on two pages. */
record PdfParagraph(List<PdfLine> lines) {
    PdfParagraph(PdfLine line) {
        this(List.of(line));
    }

    PdfParagraph with(PdfParagraph next) {
        List<PdfLine> both = new ArrayList<>(lines);
        both.addAll(next.lines);
        return new PdfParagraph(both);
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

    /** The words of its lines, hyphens at line ends and all. */
    String text() {
        return String.join(" ", lines.stream().map(PdfLine::text).toList());
    }
}
