package org.factpress.model;

import org.jspecify.annotations.Nullable;

/** Of whom a figure speaks: a label and whole years of age, both bounds inclusive ("under 15" is ageMax 14). */
public record Population(
        @Nullable String label,
        @Nullable Integer ageMin,
        @Nullable Integer ageMax) {
    public static final Population UNSTATED = new Population(null, null, null);

    public boolean hasAges() {
        return ageMin != null || ageMax != null;
    }
}
