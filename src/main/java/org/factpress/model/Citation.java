package org.factpress.model;

import org.jspecify.annotations.Nullable;

/** How a release is registered and may be used: its identifier, such as a DOI, and its rights, words or the address of a licence. */
public record Citation(
        @Nullable String identifier, @Nullable String rights) {
    public static final Citation NONE = new Citation(null, null);
}
