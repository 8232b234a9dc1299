package org.factpress.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds tables that no grid rules: rows whose parts stand below one another in columns, with figures in them. */
final class PdfAligned {
    /** A table and the rows of print that it takes. */
    record Found(int from, int to, PdfTable table) {}

    private static final float FARTHEST = 3.2f;
    private static final int LONGEST_SINGLE = 70;
    private static final float FIGURE_SHARE = 0.6f;
    private static final int MOST_WORDS = 15;

    private final List<List<PdfLine>> rows;
    private final List<Float> rulings;

    /** Where a table of contents ends that was found last. */
    private int contentsEnd;

    /** @param rulings the y of lines drawn across this part of the page */
    PdfAligned(List<List<PdfLine>> rows, List<Float> rulings) {
        this.rows = rows;
        this.rulings = rulings;
    }

    /** The table that begins at this row or, for its upper head rows, a little above, but not above {@code top}. */
    Optional<Found> at(int row, int top) {
        if (row < contentsEnd || !isWide(row)) {
            return Optional.empty();
        }
        int end = endOf(row);
        List<List<PdfLine>> run = rows.subList(row, end);
        PdfColumns columns = PdfColumns.of(run);
        contentsEnd = isContents(run) ? end : 0;
        if (columns.count() < 2 || contentsEnd > 0) {
            return Optional.empty();
        }
        int from = withHeads(row, top, columns);
        int to = withTail(end, columns);
        List<PdfTableRow> lines = new ArrayList<>();
        rows.subList(from, to).forEach(line -> lines.add(columns.row(line)));
        if (!isTable(lines)) {
            return Optional.empty();
        }
        PdfBox box = PdfBox.around(
                rows.subList(from, to).stream().flatMap(List::stream).toList());
        return Optional.of(new Found(from, to, PdfTableRow.table(box, PdfRowMerge.of(lines, rulings))));
    }

    private boolean isWide(int row) {
        List<PdfLine> parts = rows.get(row);
        return parts.size() > 1 && parts.stream().noneMatch(part -> PdfFigures.hasLeaders(part.text()));
    }

    /** Where the rows end: single lines between rows are titles of groups, or further lines of a cell. */
    private int endOf(int first) {
        int end = first + 1;
        int singles = 0;
        for (int i = first + 1; i < rows.size() && singles <= 2 && isNear(i); i++) {
            if (isWide(i)) {
                end = i + 1;
                singles = 0;
            } else {
                singles += rows.get(i).get(0).text().length() <= LONGEST_SINGLE ? 1 : 3;
            }
        }
        return end;
    }

    private boolean isNear(int row) {
        PdfLine above = rows.get(row - 1).get(0);
        PdfLine below = rows.get(row).get(0);
        return below.baseline() - above.baseline() <= FARTHEST * Math.max(above.size(), below.size());
    }

    /** Heads over several columns stand above the first wide row, right of the first column. */
    private int withHeads(int row, int top, PdfColumns columns) {
        int from = row;
        while (from > top && from > row - 3 && isNear(from) && columns.isRightOfFirst(rows.get(from - 1))) {
            from--;
        }
        boolean cut = from == row && row > top && isTight(row) && columns.isInFirst(rows.get(row - 1));
        if (cut && (isCentred(row) || Sentences.startsLow(rows.get(row).get(0).text()))) {
            from--;
        }
        return from;
    }

    /** Figures stand at half the height of a row head of two lines. */
    private boolean isCentred(int row) {
        PdfLine below = rows.get(row).get(0);
        return below.baseline() - rows.get(row - 1).get(0).baseline() < 0.8f * below.size();
    }

    /** The last cell may have one more line. */
    private int withTail(int end, PdfColumns columns) {
        int to = end;
        while (to < rows.size()
                && to < end + 3
                && isTight(to)
                && columns.isInFirst(rows.get(to))
                && Sentences.startsLow(rows.get(to).get(0).text())) {
            to++;
        }
        return to;
    }

    private boolean isTight(int row) {
        PdfLine above = rows.get(row - 1).get(0);
        PdfLine below = rows.get(row).get(0);
        return below.baseline() - above.baseline() <= 1.4f * below.size();
    }

    private static boolean isTable(List<PdfTableRow> lines) {
        long figures = lines.stream().filter(PdfTableRow::hasFigure).count();
        if (figures < 2) {
            return false;
        }
        boolean data = false;
        for (int column = 1; column < lines.get(0).columns(); column++) {
            int at = column;
            List<PdfTableRow> filled = lines.stream()
                    .filter(PdfTableRow::hasFigure)
                    .filter(line -> !line.lines(at).isEmpty())
                    .toList();
            long inColumn = filled.stream().filter(line -> line.isFigure(at)).count();
            data |= inColumn >= 2 && inColumn >= FIGURE_SHARE * filled.size();
            double words = filled.stream()
                    .mapToInt(line -> line.text(at).split(" ").length)
                    .average()
                    .orElse(0);
            if (words > MOST_WORDS) {
                return false;
            }
        }
        return data;
    }

    /** A table of contents: titles and page numbers that only grow. */
    private static boolean isContents(List<List<PdfLine>> run) {
        int last = 0;
        int numbers = 0;
        for (List<PdfLine> row : run) {
            String text = row.get(row.size() - 1).text();
            if (row.size() == 1) {
                continue;
            }
            if (row.size() != 2 || !text.matches("\\d{1,4}") || Integer.parseInt(text) < last) {
                return false;
            }
            last = Integer.parseInt(text);
            numbers++;
        }
        return numbers >= 3;
    }
}
