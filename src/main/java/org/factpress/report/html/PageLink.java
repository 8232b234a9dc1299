package org.factpress.report.html;

import org.jspecify.annotations.Nullable;

/**
 * A link of a page to another file or address: its relation ({@code alternate}, {@code canonical}, {@code license}), media type,
 * language (BCP 47) and what it is called.
 */
public record PageLink(
        String rel,
        String href,
        @Nullable String type,
        @Nullable String language,
        @Nullable String title) {}
