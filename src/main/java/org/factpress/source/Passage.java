package org.factpress.source;

import java.util.List;
import org.factpress.model.Cell;
import org.factpress.model.Zone;
import org.jspecify.annotations.Nullable;

/** A block before it has its place in the stored text; {@code stretches} is empty where the format has no pages. */
record Passage(Zone zone, int level, @Nullable Cell cell, String text, List<Stretch> stretches) {
    /** How many characters of a passage stand on a page. */
    record Stretch(int page, int length) {}

    static Passage of(Zone zone, String text) {
        return new Passage(zone, 0, null, text, List.of());
    }

    static Passage of(Zone zone, int level, String text) {
        return new Passage(zone, level, null, text, List.of());
    }

    static Passage cell(Zone zone, Cell cell, String text) {
        return new Passage(zone, 0, cell, text, List.of());
    }
}
