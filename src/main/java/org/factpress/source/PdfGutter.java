package org.factpress.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A strip of white between two columns, from {@code top} to {@code bottom} of what stands on both its sides. */
record PdfGutter(float x, float top, float bottom, int lines) {
    private static final float NARROWEST = 7f;
    private static final float STEP = 3f;
    private static final int LEAST_LINES = 3;
    private static final float CLOSE = 1.6f;

    /** The gutter with most lines beside it; null where the text is a single column. */
    static @Nullable PdfGutter in(List<PdfItem> items, PdfDrawing drawing) {
        List<PdfItem> sorted = new ArrayList<>(items);
        sorted.sort(Comparator.comparingDouble(PdfItem::top));
        PdfGutter best = null;
        float last = -Float.MAX_VALUE;
        List<Float> ends = items.stream().map(PdfItem::right).sorted().toList();
        for (float x : ends) {
            if (x - last >= STEP) {
                last = x;
                PdfGutter gutter = new Search(sorted, drawing, x + 0.2f, x + NARROWEST).best();
                best = gutter != null && (best == null || gutter.lines > best.lines) ? gutter : best;
            }
        }
        return best;
    }

    /** Looks along one strip of the page from top to bottom. */
    private static final class Search {
        private final List<PdfItem> items;
        private final PdfDrawing drawing;
        private final float from;
        private final float to;
        private @Nullable PdfGutter best;
        private List<PdfItem> left = new ArrayList<>();
        private List<PdfItem> right = new ArrayList<>();

        Search(List<PdfItem> items, PdfDrawing drawing, float from, float to) {
            this.items = items;
            this.drawing = drawing;
            this.from = from;
            this.to = to;
        }

        @Nullable
        PdfGutter best() {
            for (PdfItem item : items) {
                if (item.x() < to && item.right() > from) {
                    close();
                } else {
                    (item.right() <= from ? left : right).add(item);
                }
            }
            close();
            return best;
        }

        /** Something crosses the strip, or the page ends: judge what stood beside it until there. */
        private void close() {
            if (!left.isEmpty() && !right.isEmpty()) {
                judge();
            }
            left = new ArrayList<>();
            right = new ArrayList<>();
        }

        private void judge() {
            List<List<PdfItem>> parts = PdfCellRows.between(left, right, drawing, (from + to) / 2);
            for (int i = 0; i + 1 < parts.size(); i += 2) {
                judge(parts.get(i), parts.get(i + 1));
            }
        }

        private void judge(List<PdfItem> onLeft, List<PdfItem> onRight) {
            if (onLeft.isEmpty() || onRight.isEmpty()) {
                return;
            }
            PdfBox leftBox = PdfBox.around(onLeft);
            PdfBox rightBox = PdfBox.around(onRight);
            float top = Math.max(leftBox.top(), rightBox.top());
            float bottom = Math.min(leftBox.bottom(), rightBox.bottom());
            int lines = Math.min(within(onLeft, top, bottom), within(onRight, top, bottom));
            boolean framed = onLeft.stream().anyMatch(PdfFramed.class::isInstance)
                    || onRight.stream().anyMatch(PdfFramed.class::isInstance);
            if (bottom > top && lines >= (framed ? 1 : LEAST_LINES) && (best == null || lines > best.lines)) {
                float start = Math.min(reach(onLeft, top, true), reach(onRight, top, true));
                float end = Math.max(reach(onLeft, bottom, false), reach(onRight, bottom, false));
                best = new PdfGutter((from + to) / 2, start, end, lines);
            }
        }

        private static int within(List<PdfItem> side, float top, float bottom) {
            return side.stream()
                    .filter(item -> item.bottom() > top && item.top() < bottom)
                    .mapToInt(PdfItem::weight)
                    .sum();
        }

        /** How far a column goes on above or below the other: over lines that are close to one another. */
        private static float reach(List<PdfItem> side, float edge, boolean up) {
            List<PdfItem> order = new ArrayList<>(side);
            order.sort(Comparator.comparingDouble((PdfItem item) -> up ? -item.bottom() : item.top()));
            float reach = edge;
            for (PdfItem item : order) {
                float near = up ? item.bottom() : item.top();
                float far = up ? item.top() : item.bottom();
                boolean beyond = up ? far < reach : far > reach;
                float gap = up ? reach - near : near - reach;
                if (beyond && gap > CLOSE * height(item)) {
                    return reach;
                }
                reach = beyond ? far : reach;
            }
            return reach;
        }

        private static float height(PdfItem item) {
            return item instanceof PdfLine line ? line.size() : 12f;
        }
    }
}
