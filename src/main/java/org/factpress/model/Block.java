package org.factpress.model;

import org.jspecify.annotations.Nullable;

/**
 * A paragraph, heading, list item or table cell: a stretch {@code start..end} (UTF-16) of the document's stored text.
 *
 * <p>A sentence never crosses a block; a paragraph broken by a page is one block. {@code level} is 1–6 for headings,
 * the depth for list items, else 0.
 */
public record Block(
        Zone zone, int start, int end, int level, @Nullable Cell cell) {
    public static Block of(Zone zone, int start, int end) {
        return new Block(zone, start, end, 0, null);
    }

    public String text(String stored) {
        return stored.substring(start, end);
    }
}
