package org.factpress.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells apart, in what stands on both sides of a strip of white, the rows of a table from columns of running text. */
final class PdfCellRows {
    private static final int SHORT = 16;
    private static final int MOST_CELLS = 120;
    private static final float SECTION = 1.9f;
    private static final float FARTHEST = 3f;

    private PdfCellRows() {}

    /** The lines of both sides without the rows of tables, cut where such rows stand: left, right, left, right, … */
    static List<List<PdfItem>> between(List<PdfItem> left, List<PdfItem> right, PdfDrawing drawing, float x) {
        Map<PdfItem, PdfItem> pairs = pairs(left, right);
        List<PdfItem> cells = cells(right, pairs, drawing, x);
        cells.addAll(heads(left, right));
        cells.sort(Comparator.comparingDouble(PdfItem::top));
        List<List<PdfItem>> parts = new ArrayList<>();
        if (cells.size() > MOST_CELLS) {
            return parts;
        }
        float from = -Float.MAX_VALUE;
        for (PdfItem cell : cells) {
            addPart(parts, left, right, from, cell.top());
            from = cell.bottom() - 1;
        }
        addPart(parts, left, right, from, Float.MAX_VALUE);
        return parts;
    }

    private static void addPart(
            List<List<PdfItem>> parts, List<PdfItem> left, List<PdfItem> right, float from, float to) {
        parts.add(inside(left, from, to));
        parts.add(inside(right, from, to));
    }

    private static List<PdfItem> inside(List<PdfItem> items, float from, float to) {
        return items.stream()
                .filter(item -> (item.top() + item.bottom()) / 2 > from && (item.top() + item.bottom()) / 2 < to)
                .toList();
    }

    /** For each line on the right the nearest line on the left that stands on its baseline. */
    private static Map<PdfItem, PdfItem> pairs(List<PdfItem> left, List<PdfItem> right) {
        List<PdfLine> lines = new ArrayList<>();
        Set<PdfItem> onRight = Collections.newSetFromMap(new IdentityHashMap<>());
        onRight.addAll(right);
        left.stream().filter(PdfLine.class::isInstance).forEach(item -> lines.add((PdfLine) item));
        right.stream().filter(PdfLine.class::isInstance).forEach(item -> lines.add((PdfLine) item));
        Map<PdfItem, PdfItem> pairs = new IdentityHashMap<>();
        for (List<PdfLine> row : PdfRows.of(lines)) {
            for (int i = 1; i < row.size(); i++) {
                if (onRight.contains(row.get(i)) && !onRight.contains(row.get(i - 1))) {
                    pairs.put(row.get(i), row.get(i - 1));
                }
            }
        }
        return pairs;
    }

    /** Lines on the right that are cells of a row: two and more of them in a row, or with rulings between. */
    private static List<PdfItem> cells(List<PdfItem> right, Map<PdfItem, PdfItem> pairs, PdfDrawing drawing, float x) {
        List<PdfItem> cells = new ArrayList<>();
        List<PdfItem> run = new ArrayList<>();
        float from = 0;
        for (PdfItem item : right) {
            PdfItem beside = pairs.get(item);
            if (beside == null) {
                continue;
            }
            if (item.top() - from > FARTHEST * ((PdfLine) item).size()) {
                takeRun(run, cells);
            }
            if (isCell((PdfLine) beside, (PdfLine) item) || isRuled(drawing, x, from, item.bottom())) {
                run.add(item);
            } else {
                takeRun(run, cells);
            }
            from = item.top();
        }
        takeRun(run, cells);
        return cells;
    }

    /** Short heads of the whole width: lines on the left beside which the right column has a large gap. */
    private static List<PdfItem> heads(List<PdfItem> left, List<PdfItem> right) {
        List<PdfItem> heads = new ArrayList<>();
        float bottom = right.isEmpty() ? 0 : right.get(0).bottom();
        for (PdfItem item : right) {
            float gap = item.top() - bottom;
            if (item instanceof PdfLine line && gap > SECTION * line.size()) {
                heads.addAll(headsBetween(left, bottom, item.top(), line.size()));
            }
            bottom = Math.max(bottom, item.bottom());
        }
        return heads;
    }

    private static List<PdfItem> headsBetween(List<PdfItem> left, float top, float bottom, float size) {
        List<PdfItem> between = left.stream()
                .filter(item -> item.bottom() > top + 0.5f * size && item.top() < bottom - 0.5f * size)
                .toList();
        boolean heads = between.stream()
                .allMatch(item -> item instanceof PdfLine line && (line.bold() || line.size() > 1.12f * size));
        return heads && between.size() <= 3 ? between : List.of();
    }

    private static void takeRun(List<PdfItem> run, List<PdfItem> cells) {
        if (run.size() > 1) {
            cells.addAll(run);
        }
        run.clear();
    }

    private static boolean isCell(PdfLine left, PdfLine right) {
        boolean alike = Math.max(left.size(), right.size()) <= 1.3f * Math.min(left.size(), right.size());
        boolean words = left.text().length() < SHORT && right.text().length() < SHORT;
        return alike && (words || PdfFigures.isFigure(right.text()) || PdfFigures.isFigure(left.text()));
    }

    private static boolean isRuled(PdfDrawing drawing, float x, float top, float bottom) {
        return top > 0
                && drawing.across().stream()
                        .anyMatch(line -> line.at() > top && line.at() < bottom + 4 && line.covers(x, -10));
    }
}
