package org.factpress.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A change as told: its direction, its ends and their periods where stated, and whether it is relative to the first end. */
public record Change(
        Direction direction,
        @Nullable BigDecimal from,
        @Nullable BigDecimal to,
        @Nullable String fromPeriod,
        @Nullable String toPeriod,
        boolean relative) {}
