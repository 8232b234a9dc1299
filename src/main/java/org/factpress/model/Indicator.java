package org.factpress.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the release measures: its wording in the sources, unit, population, places and plausible range. */
public record Indicator(
        String id,
        String label,
        List<String> match,
        @Nullable String unit,
        Population population,
        List<String> place,
        @Nullable BigDecimal rangeLow,
        @Nullable BigDecimal rangeHigh,
        Better better,
        @Nullable String partOf) {
    public Indicator {
        match = List.copyOf(match);
        place = List.copyOf(place);
    }

    /** The same indicator under another name. */
    public Indicator called(String other) {
        return new Indicator(id, other, match, unit, population, place, rangeLow, rangeHigh, better, partOf);
    }
}
