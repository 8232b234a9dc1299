package org.factpress.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A number of a source document that is no figure, with what it would be and the reason. */
public record SetAside(
        String document,
        @Nullable Integer page,
        int start,
        int end,
        String surface,
        String quote,
        @Nullable BigDecimal value,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        SetAsideReason reason) {}
