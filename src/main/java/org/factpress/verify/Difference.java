package org.factpress.verify;

import java.math.BigDecimal;
import java.util.List;
import org.factpress.model.LedgerEntry;
import org.jspecify.annotations.Nullable;

/**
 * Something that is not as it was printed, and where.
 *
 * <p>{@code page} counts from 1 and is null where the whole file is meant; {@code box} is left, bottom, right and top in
 * points from the page's lower left corner.
 */
public record Difference(@Nullable Integer page, @Nullable List<BigDecimal> box, String message) {
    static Difference of(String message) {
        return new Difference(null, null, message);
    }

    static Difference of(LedgerEntry entry, String message) {
        return new Difference(entry.page(), entry.box(), message);
    }
}
