package org.factpress.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes together what the rulings and rectangles of a page enclose: tables in grids, side bars and cards in boxes. */
final class PdfFrames {
    private static final float NARROWEST = 36f;
    private static final float LOWEST = 20f;
    private static final float LARGEST = 0.8f;
    private static final float TOUCH = 1.5f;
    private static final int MOST_BOXES = 400;

    private final PdfPage page;
    private final List<PdfItem> items = new ArrayList<>();
    private List<PdfLine> free;

    PdfFrames(PdfPage page) {
        this.page = page;
        this.free = new ArrayList<>();
    }

    List<PdfItem> items(List<PdfLine> lines) {
        free = new ArrayList<>(lines);
        List<PdfGrid> grids = PdfGrids.of(page.drawing());
        List<PdfBox> rectangles = new ArrayList<>(page.drawing().boxes());
        for (PdfGrid grid : grids) {
            if (grid.cells() == 1) {
                rectangles.add(grid.box());
            } else {
                take(grid);
            }
        }
        items.addAll(free);
        List<PdfItem> framed = new ArrayList<>(items);
        for (PdfBox box : frames(rectangles)) {
            framed = enclosed(framed, box);
        }
        return framed;
    }

    private void take(PdfGrid grid) {
        List<PdfLine> inside = free.stream().filter(grid.box()::holds).toList();
        if (inside.isEmpty()) {
            return;
        }
        List<PdfLine> cut = cut(inside, grid);
        PdfGridReader reader = new PdfGridReader(grid, cut);
        Optional<PdfTable> table = reader.table();
        Set<PdfLine> taken = new HashSet<>();
        if (table.isPresent()) {
            items.add(table.get());
            table.get().cells().forEach(cell -> taken.addAll(cell.lines()));
        } else {
            for (PdfFramed box : reader.boxes()) {
                items.add(box);
                box.items().forEach(item -> taken.add((PdfLine) item));
            }
        }
        Set<PdfLine> gone = new HashSet<>();
        gone.addAll(inside);
        free.removeIf(gone::contains);
        cut.stream().filter(line -> !taken.contains(line)).forEach(free::add);
    }

    /** Words of two cells that nearly touch are one line of print until the ruling between them cuts it. */
    private static List<PdfLine> cut(List<PdfLine> lines, PdfGrid grid) {
        List<PdfLine> cut = new ArrayList<>();
        for (PdfLine line : lines) {
            PdfLine rest = line;
            for (int word = wordBehindRuling(rest, grid); word > 0; word = wordBehindRuling(rest, grid)) {
                List<PdfLine> both = rest.cutBefore(word);
                cut.add(both.get(0));
                rest = both.get(1);
            }
            cut.add(rest);
        }
        return cut;
    }

    private static int wordBehindRuling(PdfLine line, PdfGrid grid) {
        float y = line.baseline() - 0.3f * line.size();
        for (int word = 1; word < line.words(); word++) {
            float left = line.wordRight(word - 1) - 1;
            float right = line.wordX(word) + 1;
            for (PdfRuling ruling : grid.down()) {
                if (ruling.at() > left && ruling.at() < right && ruling.covers(y, 0)) {
                    return word;
                }
            }
        }
        return 0;
    }

    /** Rectangles that frame a text, from the smallest to the largest. */
    private List<PdfBox> frames(List<PdfBox> rectangles) {
        List<PdfBox> boxes = rectangles.stream()
                .filter(box -> box.width() >= NARROWEST
                        && box.height() >= LOWEST
                        && box.width() * box.height() < LARGEST * page.width() * page.height())
                .distinct()
                .sorted(Comparator.comparingDouble((PdfBox box) -> box.width() * box.height())
                        .thenComparing(PdfBox::top)
                        .thenComparing(PdfBox::x))
                .toList();
        if (boxes.size() > MOST_BOXES) {
            return List.of();
        }
        return boxes.stream()
                .filter(box -> boxes.stream().noneMatch(other -> touches(box, other)))
                .toList();
    }

    /** Stacked rectangles of one width are the backgrounds of rows, those side by side the backgrounds of cells. */
    private static boolean touches(PdfBox a, PdfBox b) {
        boolean stacked = Math.abs(a.x() - b.x()) < TOUCH
                && Math.abs(a.right() - b.right()) < TOUCH
                && (Math.abs(a.bottom() - b.top()) < TOUCH || Math.abs(a.top() - b.bottom()) < TOUCH);
        boolean abreast = Math.abs(a.top() - b.top()) < TOUCH
                && Math.abs(a.bottom() - b.bottom()) < TOUCH
                && (Math.abs(a.right() - b.x()) < TOUCH || Math.abs(a.x() - b.right()) < TOUCH);
        return stacked || abreast;
    }

    private static List<PdfItem> enclosed(List<PdfItem> items, PdfBox box) {
        List<PdfItem> inside = items.stream().filter(box::holds).toList();
        int lines = inside.stream().mapToInt(PdfItem::weight).sum();
        boolean crossed = inside.stream().anyMatch(item -> item.x() < box.x() - 3 || item.right() > box.right() + 3);
        // A strip behind one line is a row's background, not a box.
        boolean strip =
                lines < 2 || box.height() < 2.2f * sizeOf(inside.get(0)) && !(inside.get(0) instanceof PdfTable);
        if (crossed
                || strip
                || inside.size() == items.size()
                || inside.get(0) instanceof PdfTable && inside.size() == 1) {
            return items;
        }
        List<PdfItem> rest = new ArrayList<>(items);
        Set<PdfItem> gone = new HashSet<>(inside);
        rest.removeIf(gone::contains);
        rest.add(new PdfFramed(box, inside));
        return rest;
    }

    private static float sizeOf(PdfItem item) {
        return item instanceof PdfLine line ? line.size() : 10f;
    }
}
