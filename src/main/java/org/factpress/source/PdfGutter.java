package org.factpress.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A strip of white between two columns, {@code from}..{@code to} wide, as high as what stands on both its sides. */
record PdfGutter(float from, float to, float top, float bottom, int lines) {
    private static final float NARROWEST = 7f;
    private static final float STEP = 3f;
    private static final int LEAST_LINES = 3;
    private static final float CLOSE = 0.9f;
    private static final float APART = 20f;
    private static final float OVERHANG = 0.3f;
    private static final float TALL = 14f;
    private static final int MOST = 200;

    /** The gutter with most lines beside it; null where the text is a single column. */
    static @Nullable PdfGutter in(List<PdfItem> items, PdfDrawing drawing) {
        List<PdfItem> sorted = new ArrayList<>(items);
        sorted.sort(Comparator.comparingDouble(PdfItem::top));
        List<PdfGutter> all = new ArrayList<>();
        for (float x : ends(items)) {
            all.addAll(new Search(sorted, drawing, x + 0.2f, x + NARROWEST).all());
        }
        all.sort(Comparator.comparingInt((PdfGutter gutter) -> -gutter.lines));
        List<PdfGutter> most = all.subList(0, Math.min(MOST, all.size()));
        List<PdfGutter> whole = most.stream()
                .filter(gutter -> most.stream().noneMatch(gutter::isPartOf))
                .toList();
        return whole.isEmpty() ? null : whole.get(0).within(whole, sorted);
    }

    /** Beside lines of uneven length a strip may be seen several times, higher and lower. */
    private boolean isPartOf(PdfGutter other) {
        return other.lines > lines
                && other.from < to
                && from < other.to
                && other.top <= top + 2
                && other.bottom >= bottom - 2;
    }

    /** Where lines end, the farthest of those that end nearly alike. */
    private static List<Float> ends(List<PdfItem> items) {
        List<Float> ends = new ArrayList<>();
        float first = -Float.MAX_VALUE;
        for (float x : items.stream().map(PdfItem::right).sorted().toList()) {
            if (x - first >= STEP) {
                first = x;
                ends.add(x);
            } else {
                ends.set(ends.size() - 1, x);
            }
        }
        return ends;
    }

    /** Where the number of columns changes, one section ends: the gutter that goes through both is cut there. */
    private PdfGutter within(List<PdfGutter> all, List<PdfItem> items) {
        PdfGutter cut = this;
        for (PdfGutter other : all) {
            boolean elsewhere = other.to < from || other.from > to;
            if (elsewhere
                    && other.bottom > cut.top
                    && other.bottom < cut.bottom - APART
                    && isWhite(other.bottom, items)) {
                cut = new PdfGutter(from, to, cut.top, other.bottom, lines);
            }
            if (elsewhere && other.top < cut.bottom && other.top > cut.top + APART && isWhite(other.top, items)) {
                cut = new PdfGutter(from, to, cut.top, Math.min(cut.bottom, other.top - 0.1f), lines);
            }
        }
        return cut;
    }

    float x() {
        return (from + to) / 2;
    }

    private static boolean isWhite(float y, List<PdfItem> items) {
        return items.stream().noneMatch(item -> {
            float slack = 1 + Math.max(0, OVERHANG * (item.bottom() - item.top() - TALL));
            return item.top() < y - slack && item.bottom() > y + slack;
        });
    }

    /** Looks along one strip of the page from top to bottom. */
    private static final class Search {
        private final List<PdfItem> items;
        private final PdfDrawing drawing;
        private final float from;
        private final float to;
        private final List<PdfGutter> found = new ArrayList<>();
        private float stripTop = -Float.MAX_VALUE;
        private float stripBottom;
        private List<PdfItem> left = new ArrayList<>();
        private List<PdfItem> right = new ArrayList<>();

        Search(List<PdfItem> items, PdfDrawing drawing, float from, float to) {
            this.items = items;
            this.drawing = drawing;
            this.from = from;
            this.to = to;
        }

        List<PdfGutter> all() {
            for (PdfItem item : items) {
                if (item.x() < to && item.right() > from) {
                    close(item.top());
                    stripTop = item.bottom();
                } else {
                    (item.right() <= from ? left : right).add(item);
                }
            }
            close(Float.MAX_VALUE);
            return found;
        }

        /** Something crosses the strip, or the page ends: judge what stood beside it until there. */
        private void close(float bottom) {
            stripBottom = bottom;
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
            if (bottom > top && lines >= (framed ? 1 : LEAST_LINES)) {
                float start = Math.min(reach(onLeft, top, true), reach(onRight, top, true));
                float end = Math.max(reach(onLeft, bottom, false), reach(onRight, bottom, false));
                if (end > stripBottom) {
                    end = lowest(onLeft, onRight);
                }
                found.add(new PdfGutter(leftBox.right(), rightBox.x(), start, end, lines));
            }
        }

        /** The lower end of what stands wholly above the line that crosses the strip. */
        private float lowest(List<PdfItem> onLeft, List<PdfItem> onRight) {
            return (float) Stream.concat(onLeft.stream(), onRight.stream())
                    .mapToDouble(PdfItem::bottom)
                    .filter(bottom -> bottom <= stripBottom + 1)
                    .max()
                    .orElse(stripBottom);
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
                boolean text = item instanceof PdfLine line && !line.bold() && gap <= CLOSE * line.size();
                if (beyond && !text && (up ? near <= edge : near >= edge)) {
                    return reach;
                }
                reach = beyond ? far : reach;
            }
            return reach;
        }
    }
}
