package org.factpress.source;

import java.util.ArrayList;
import java.util.List;

/** Gives list items the bullets that are drawn beside them: a reader sees them, but they are no text. */
final class PdfBullets {
    private static final float FARTHEST = 2.4f;
    private static final int MOST = 500;

    private PdfBullets() {}

    static List<PdfLine> added(List<PdfLine> lines, List<PdfBox> dots) {
        // More dots than a page of lists has are the points of a chart.
        if (dots.isEmpty() || dots.size() > MOST) {
            return lines;
        }
        List<PdfLine> bulleted = new ArrayList<>();
        for (PdfLine line : lines) {
            PdfLine shown = line;
            for (PdfBox dot : dots) {
                if (isBefore(dot, line) && isFirst(dot, line, lines)) {
                    shown = line.bulleted(dot);
                    break;
                }
            }
            bulleted.add(shown);
        }
        return bulleted;
    }

    private static boolean isBefore(PdfBox dot, PdfLine line) {
        float middle = (dot.top() + dot.bottom()) / 2;
        float gap = line.x() - dot.right();
        return middle < line.baseline()
                && middle > line.baseline() - 0.75f * line.size()
                && dot.height() < 0.7f * line.size()
                && gap > 0
                && gap < FARTHEST * line.size();
    }

    /** A dot between two pieces of text, as in a row of links, is no bullet. */
    private static boolean isFirst(PdfBox dot, PdfLine line, List<PdfLine> lines) {
        return lines.stream()
                .noneMatch(other -> other != line
                        && Math.abs(other.baseline() - line.baseline()) < 0.3f * line.size()
                        && other.right() <= dot.x()
                        && other.right() > dot.x() - FARTHEST * line.size());
    }
}
