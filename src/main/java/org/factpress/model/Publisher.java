package org.factpress.model;

import org.jspecify.annotations.Nullable;

/** Who publishes the release, for the head, the contact line and the colours of its pages. */
public record Publisher(
        @Nullable String name,
        @Nullable String contactName,
        @Nullable String contactEmail,
        @Nullable String contactPhone,
        @Nullable String about,
        @Nullable String logo,
        @Nullable String colour) {
    public static final Publisher UNNAMED = new Publisher(null, null, null, null, null, null, null);
}
