package org.factpress.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a number is about: measure, population, places and reference period (ISO 8601 or EDTF). */
public record Scope(
        @Nullable String measure,
        Population population,
        List<String> place,
        @Nullable String period) {
    public static final Scope UNSTATED = new Scope(null, Population.UNSTATED, List.of(), null);

    public Scope {
        place = List.copyOf(place);
    }
}
