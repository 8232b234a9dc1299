package org.factpress.model;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a named person decided on a finding, when and why; {@code value} where it was corrected. */
public record Decision(
        String by,
        Instant at,
        DecisionAction action,
        String reason,
        @Nullable BigDecimal value) {}
