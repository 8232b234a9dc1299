package org.factpress.source;

import java.util.ArrayList;
import java.util.List;

/** Joins the lines of print of a table to its rows: a cell may have several lines, and its row is as high. */
final class PdfRowMerge {
    private static final float JUMP = 1.2f;
    private static final float TIGHT = 1.5f;

    private PdfRowMerge() {}

    /** @param rulings the y of lines that part rows; empty where none is drawn */
    static List<PdfTableRow> of(List<PdfTableRow> lines, List<Float> rulings) {
        float tight = tightGap(lines);
        boolean ruled = rulings.size() >= 3 && rulings.size() * 3 >= lines.size();
        List<PdfTableRow> rows = new ArrayList<>();
        for (PdfTableRow line : lines) {
            PdfTableRow last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
            if (last != null && isParted(last, line, rulings)) {
                last = null;
            }
            if (last != null && !clash(last, line) && (ruled || belongs(last, line, tight))) {
                last.putAll(line);
            } else {
                PdfTableRow row = new PdfTableRow(line.columns());
                row.putAll(line);
                rows.add(row);
            }
        }
        return rows;
    }

    private static boolean isParted(PdfTableRow above, PdfTableRow below, List<Float> rulings) {
        float from = above.lastBaseline() - 1;
        float to = below.firstBaseline();
        return rulings.stream().anyMatch(y -> y > from && y < to);
    }

    /** Two figures in one column are two rows; so are two spanning heads one below the other. */
    private static boolean clash(PdfTableRow above, PdfTableRow below) {
        for (int i = 1; i < above.columns(); i++) {
            boolean figures = !above.lines(i).isEmpty() && !below.lines(i).isEmpty();
            if (figures && (above.isFigure(i) || below.isFigure(i))) {
                return true;
            }
        }
        return above.hasSpan() != below.hasSpan();
    }

    private static boolean belongs(PdfTableRow above, PdfTableRow below, float tight) {
        float gap = below.firstBaseline() - above.lastBaseline();
        if (tight > 0) {
            return gap <= tight;
        }
        return gap <= TIGHT * above.size() && goesOn(above, below);
    }

    /** With even gaps only the words tell: each cell below goes on with the one above it. */
    private static boolean goesOn(PdfTableRow above, PdfTableRow below) {
        boolean head = above.isHeadLike() && below.isHeadLike() && !above.hasFigure() && !below.hasFigure();
        for (int i = 0; i < below.columns(); i++) {
            String text = below.text(i);
            boolean on = text.isEmpty()
                    || !above.lines(i).isEmpty()
                            && (Sentences.startsLow(text)
                                    || text.startsWith("(")
                                    || head && above.isBold() && below.isBold());
            if (!on) {
                return false;
            }
        }
        return true;
    }

    /** Up to which distance of baselines two lines stand in one row; 0 where all distances are about alike. */
    private static float tightGap(List<PdfTableRow> lines) {
        List<Float> gaps = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            gaps.add(lines.get(i).firstBaseline() - lines.get(i - 1).lastBaseline());
        }
        gaps.sort(null);
        float best = JUMP;
        float tight = 0;
        for (int i = 1; i < gaps.size(); i++) {
            float below = Math.max(0.1f, gaps.get(i - 1));
            if (gaps.get(i) / below > best) {
                best = gaps.get(i) / below;
                tight = below + 0.2f * (gaps.get(i) - below);
            }
        }
        return tight > 0 && tight <= TIGHT * lines.get(0).size() ? tight : 0;
    }
}
