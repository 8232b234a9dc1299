package org.factpress.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A source file as read: its identity, its stored text and the blocks of that text.
 *
 * <p>{@code path} is relative to the sources' root, with {@code /}. {@code message} says in one sentence what went wrong
 * and what to do, when {@code outcome} is not READ. {@code pages} is null where the format has none.
 */
public record SourceDocument(
        String path,
        String sha256,
        long bytes,
        String mediaType,
        @Nullable String title,
        @Nullable LocalDate date,
        DocumentRole role,
        String language,
        @Nullable Integer pages,
        ReadOutcome outcome,
        @Nullable String message,
        String text,
        List<Block> blocks,
        List<PageSpan> pageSpans) {
    public SourceDocument {
        blocks = List.copyOf(blocks);
        pageSpans = List.copyOf(pageSpans);
    }

    /** The same document in another role. */
    public SourceDocument as(DocumentRole other) {
        return new SourceDocument(
                path, sha256, bytes, mediaType, title, date, other, language, pages, outcome, message, text, blocks,
                pageSpans);
    }

    /** The page on which the character at this offset stands; null where the format has no pages. */
    public @Nullable Integer pageAt(int offset) {
        int low = 0;
        int high = pageSpans.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            PageSpan span = pageSpans.get(middle);
            if (offset < span.start()) {
                high = middle - 1;
            } else if (offset >= span.end()) {
                low = middle + 1;
            } else {
                return span.page();
            }
        }
        return null;
    }
}
