package org.factpress.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The value of an indicator for a place, population and period, with the figures that support and contradict it.
 *
 * <p>A change between two periods is an observation of kind CHANGE. {@code supporting} and {@code dissenting} are figure
 * ids; {@code revisedFrom} is the value of the previous revision where it differs.
 */
public record Observation(
        String id,
        String indicator,
        String label,
        Quantity quantity,
        Scope scope,
        @Nullable Change change,
        boolean computed,
        ObservationStatus status,
        List<String> supporting,
        List<String> dissenting,
        @Nullable BigDecimal revisedFrom) {
    public Observation {
        supporting = List.copyOf(supporting);
        dissenting = List.copyOf(dissenting);
    }

    /** The same observation under another name of its indicator. */
    public Observation called(String other) {
        return new Observation(
                id, indicator, other, quantity, scope, change, computed, status, supporting, dissenting, revisedFrom);
    }
}
