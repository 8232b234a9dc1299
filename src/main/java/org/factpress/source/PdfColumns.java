package org.factpress.source;

import java.util.ArrayList;
import java.util.List;

/** The columns of a table without rulings: parted where hardly any row of figures has anything. */
final class PdfColumns {
    private static final int WIDEST = 5_000;
    private static final int ROWS_PER_STRAY = 8;
    private static final float NARROWEST_GAP = 0.4f;
    private static final float WORD_GAP = 0.35f;
    private static final float TOUCH = 2f;

    private final float[] from;
    private final float[] to;

    /** The gaps between columns; {@code from[i]..to[i]} parts column i from column i + 1. */
    private PdfColumns(List<float[]> gaps) {
        from = new float[gaps.size()];
        to = new float[gaps.size()];
        for (int i = 0; i < gaps.size(); i++) {
            from[i] = gaps.get(i)[0];
            to[i] = gaps.get(i)[1];
        }
    }

    static PdfColumns of(List<List<PdfLine>> rows) {
        List<List<PdfLine>> data = rows.stream().filter(PdfColumns::hasData).toList();
        if (data.isEmpty()) {
            return new PdfColumns(List.of());
        }
        PdfBox box = PdfBox.around(data.stream().flatMap(List::stream).toList());
        int[] taken = new int[Math.min(WIDEST, (int) box.width() + 2)];
        for (List<PdfLine> row : data) {
            for (PdfLine part : row) {
                int first = Math.max(0, Math.round(part.x() - box.x()));
                for (int i = first; i < part.right() - box.x() && i < taken.length; i++) {
                    taken[i]++;
                }
            }
        }
        return new PdfColumns(gaps(
                taken, data.size() / ROWS_PER_STRAY, box.x(), data.get(0).get(0).size()));
    }

    private static boolean hasData(List<PdfLine> row) {
        return row.stream().skip(1).anyMatch(part -> PdfFigures.isFigure(part.text()));
    }

    private static List<float[]> gaps(int[] taken, int strays, float left, float size) {
        List<float[]> gaps = new ArrayList<>();
        int start = -1;
        boolean column = false;
        for (int i = 0; i < taken.length; i++) {
            if (taken[i] <= strays) {
                start = start < 0 ? i : start;
            } else {
                if (column && start >= 0 && i - start >= NARROWEST_GAP * size) {
                    gaps.add(new float[] {left + start, left + i});
                }
                column = true;
                start = -1;
            }
        }
        return gaps;
    }

    int count() {
        return from.length + 1;
    }

    boolean isRightOfFirst(List<PdfLine> row) {
        return from.length > 0
                && row.get(0).x() > to[0] - TOUCH
                && row.get(0).text().length() <= 80;
    }

    boolean isInFirst(List<PdfLine> row) {
        return row.size() == 1 && from.length > 0 && row.get(0).right() < to[0];
    }

    /** The parts of a row in their columns; a part over several columns spans them. */
    PdfTableRow row(List<PdfLine> parts) {
        PdfTableRow row = new PdfTableRow(count());
        for (PdfLine part : parts) {
            for (PdfLine piece : cut(part)) {
                int first = columnOf(piece.x() + Math.min(TOUCH, (piece.right() - piece.x()) / 2));
                int last = columnOf(piece.right() - Math.min(TOUCH, (piece.right() - piece.x()) / 2));
                row.put(first, last - first + 1, 1, List.of(piece));
            }
        }
        return row;
    }

    private int columnOf(float x) {
        int column = 0;
        while (column < from.length && x > (from[column] + to[column]) / 2) {
            column++;
        }
        return column;
    }

    /** Two heads that nearly touch are one line of print: cut where a gap of words lies between two columns. */
    private List<PdfLine> cut(PdfLine part) {
        List<PdfLine> pieces = new ArrayList<>();
        PdfLine rest = part;
        for (int gap = 0; gap < from.length; gap++) {
            int word = wordAfter(rest, gap);
            if (word > 0) {
                List<PdfLine> both = rest.cutBefore(word);
                pieces.add(both.get(0));
                rest = both.get(1);
            }
        }
        pieces.add(rest);
        return pieces;
    }

    private int wordAfter(PdfLine line, int gap) {
        for (int word = 1; word < line.words(); word++) {
            float left = line.wordRight(word - 1);
            float right = line.wordX(word);
            boolean here = right > from[gap] - TOUCH && left < to[gap] + TOUCH;
            if (here && right - left >= WORD_GAP * line.size()) {
                return word;
            }
        }
        return 0;
    }
}
