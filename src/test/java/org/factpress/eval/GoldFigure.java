package org.factpress.eval;

import java.math.BigDecimal;
import org.factpress.model.Change;
import org.factpress.model.Quantity;
import org.factpress.model.Salience;
import org.factpress.model.Scope;
import org.factpress.model.StatedInterval;
import org.jspecify.annotations.Nullable;

/** What a careful reader takes a number for; null where the reader could not tell. */
public record GoldFigure(
        Quantity quantity,
        Scope scope,
        @Nullable Change change,
        @Nullable BigDecimal base,
        @Nullable StatedInterval interval,
        Salience salience) {
    public boolean isCore() {
        return salience == Salience.CORE;
    }
}
