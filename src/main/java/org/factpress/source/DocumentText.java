package org.factpress.source;

import java.time.LocalDate;
import java.util.List;
import org.factpress.model.Block;
import org.factpress.model.PageSpan;
import org.jspecify.annotations.Nullable;

/** What a format reader finds in a file: its stored text in blocks, and what the file says of itself. */
record DocumentText(
        @Nullable String title,
        @Nullable LocalDate date,
        @Nullable String language,
        @Nullable Integer pages,
        String text,
        List<Block> blocks,
        List<PageSpan> pageSpans) {}
