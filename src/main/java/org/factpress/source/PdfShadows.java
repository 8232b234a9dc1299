package org.factpress.source;

import java.util.HashSet;
import java.util.Set;

/** Tells characters that are drawn again at nearly the same place, as some programs do for bold type or a shadow. */
final class PdfShadows {
    private static final float REACH = 0.05f;

    private final Set<Place> drawn = new HashSet<>();

    /** A place on the grid of one size of type: grids of other sizes have other cells. */
    private record Place(String text, float cell, int column, int row) {}

    /** Whether this character stands there already; notes it otherwise. */
    boolean repeats(PdfGlyph glyph) {
        float cell = Math.max(0.3f, REACH * glyph.size());
        int column = (int) Math.floor(glyph.x() / cell);
        int row = (int) Math.floor(glyph.baseline() / cell);
        for (int x = column - 1; x <= column + 1; x++) {
            for (int y = row - 1; y <= row + 1; y++) {
                if (drawn.contains(new Place(glyph.text(), cell, x, y))) {
                    return true;
                }
            }
        }
        drawn.add(new Place(glyph.text(), cell, column, row));
        return false;
    }

    void clear() {
        drawn.clear();
    }
}
