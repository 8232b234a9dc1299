package org.factpress.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the grids that rulings along and down a page form by crossing one another. */
final class PdfGrids {
    private static final float SLACK = 2.5f;

    private final List<PdfRuling> across;
    private final List<PdfRuling> down;
    private final int[] parents;

    private PdfGrids(PdfDrawing drawing) {
        this.across = drawing.across();
        this.down = drawing.down();
        this.parents = new int[across.size() + down.size()];
        for (int i = 0; i < parents.length; i++) {
            parents[i] = i;
        }
    }

    /** The grids, from the largest to the smallest; a frame is one of a single cell. */
    static List<PdfGrid> of(PdfDrawing drawing) {
        PdfGrids grids = new PdfGrids(drawing);
        grids.joinCrossing();
        List<PdfGrid> found = new ArrayList<>();
        for (List<Integer> group : grids.groups()) {
            PdfGrid grid = grids.grid(group);
            if (grid.cells() > 0) {
                found.add(grid);
            }
        }
        found.sort(Comparator.comparingDouble(
                        (PdfGrid grid) -> -grid.box().width() * grid.box().height())
                .thenComparing(grid -> grid.box().top()));
        return found;
    }

    private void joinCrossing() {
        for (int a = 0; a < across.size(); a++) {
            PdfRuling line = across.get(a);
            for (int d = firstFrom(line.from() - SLACK);
                    d < down.size() && down.get(d).at() <= line.to() + SLACK;
                    d++) {
                if (line.meets(down.get(d), SLACK)) {
                    parents[root(a)] = root(across.size() + d);
                }
            }
        }
    }

    /** The first ruling that stands at this place or right of it. */
    private int firstFrom(float x) {
        int low = 0;
        int high = down.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (down.get(middle).at() < x) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int root(int i) {
        int root = i;
        while (parents[root] != root) {
            parents[root] = parents[parents[root]];
            root = parents[root];
        }
        return root;
    }

    private Iterable<List<Integer>> groups() {
        Map<Integer, List<Integer>> groups = new HashMap<>();
        for (int i = 0; i < parents.length; i++) {
            groups.computeIfAbsent(root(i), key -> new ArrayList<>()).add(i);
        }
        return groups.values();
    }

    private PdfGrid grid(List<Integer> group) {
        List<PdfRuling> rows = new ArrayList<>();
        List<PdfRuling> columns = new ArrayList<>();
        for (int i : group) {
            if (i < across.size()) {
                rows.add(across.get(i));
            } else {
                columns.add(down.get(i - across.size()));
            }
        }
        return PdfGrid.of(rows, columns);
    }
}
