package org.factpress.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number as stated: its value or range, how exactly, and in which unit.
 *
 * <p>{@code precision} is the size of one unit in the last stated place. Units: {@code percent},
 * {@code percentage-points}, {@code times}, {@code year}, other UCUM units, an ISO 4217 code, or a counted noun in the
 * singular.
 */
public record Quantity(
        FigureKind kind,
        @Nullable BigDecimal value,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        Qualifier qualifier,
        @Nullable BigDecimal precision,
        @Nullable String unit) {

    /** Every decimal that the statement allows, by {@link Rounding}. */
    public Interval interval() {
        return Rounding.interval(this);
    }
}
