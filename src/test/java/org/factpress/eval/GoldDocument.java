package org.factpress.eval;

import java.nio.file.Path;
import java.util.List;

/** A document and what a careful reader finds in it, in reading order. */
public record GoldDocument(String name, Path file, List<GoldRow> rows) {
    public GoldDocument {
        rows = List.copyOf(rows);
    }

    /** True where each row says where it stands; else rows are found by what they read and in which order. */
    public boolean hasOffsets() {
        return rows.stream().allMatch(GoldRow::hasOffsets);
    }
}
