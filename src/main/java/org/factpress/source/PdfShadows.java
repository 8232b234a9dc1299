package org.factpress.source;

import java.util.HashSet;
import java.util.Set;

/** Tells characters that are drawn again at nearly the same place, as some programs do for bold type or a shadow. */
final class PdfShadows {
    private static final float REACH = 0.05f;

    private final Set<Long> drawn = new HashSet<>();

    /** Whether this character stands there already; notes it otherwise. */
    boolean repeats(PdfGlyph glyph) {
        float cell = Math.max(0.3f, REACH * glyph.size());
        int column = (int) Math.floor(glyph.x() / cell);
        int row = (int) Math.floor(glyph.baseline() / cell);
        for (int x = column - 1; x <= column + 1; x++) {
            for (int y = row - 1; y <= row + 1; y++) {
                if (drawn.contains(key(glyph, x, y))) {
                    return true;
                }
            }
        }
        drawn.add(key(glyph, column, row));
        return false;
    }

    private static long key(PdfGlyph glyph, int x, int y) {
        long place = ((long) x & 0xFFFFF) << 20 | y & 0xFFFFF;
        return (long) glyph.text().hashCode() * 0x9E3779B97F4A7C15L ^ place * 0xC2B2AE3D27D4EB4FL;
    }

    void clear() {
        drawn.clear();
    }
}
