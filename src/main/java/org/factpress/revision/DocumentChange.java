package org.factpress.revision;

import org.jspecify.annotations.Nullable;

/** A source that was added, taken out or replaced between two revisions; the SHA-256 before and after. */
public record DocumentChange(
        String path, @Nullable String before, @Nullable String after) {}
