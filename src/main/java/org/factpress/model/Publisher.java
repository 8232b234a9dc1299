package org.factpress.model;

import org.jspecify.annotations.Nullable;

/** Who publishes the release, for the head, the contact line and the colours of its pages. */
public record Publisher(
        @Nullable String name,
        @Nullable String contactName,
        @Nullable String contactEmail,
        @Nullable String contactPhone,
        @Nullable String about,
        @Nullable LogoSource logo,
        @Nullable String colour) {
    public static final Publisher UNNAMED = new Publisher(null, null, null, null, null, null, null);

    /** The same publisher, told of in other words. */
    public Publisher withAbout(@Nullable String other) {
        return new Publisher(name, contactName, contactEmail, contactPhone, other, logo, colour);
    }
}
