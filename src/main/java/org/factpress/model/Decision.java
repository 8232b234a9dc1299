package org.factpress.model;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a named person decided on a finding, when and why.
 *
 * <p>{@code value} is there where it was corrected: it takes the place of what {@code figure}, one of the finding's, says; of
 * what the first of them says, where {@code figure} is null.
 */
public record Decision(
        String by,
        Instant at,
        DecisionAction action,
        String reason,
        @Nullable BigDecimal value,
        @Nullable String figure) {
    public Decision(String by, Instant at, DecisionAction action, String reason, @Nullable BigDecimal value) {
        this(by, at, action, reason, value, null);
    }
}
