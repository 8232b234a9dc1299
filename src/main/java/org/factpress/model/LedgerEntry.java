package org.factpress.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A numeral printed on a page: where, why, and from which observation.
 *
 * <p>The box is in PDF points from the page's lower left corner; {@code page} counts from 1.
 */
public record LedgerEntry(
        int page,
        double left,
        double bottom,
        double right,
        double top,
        String text,
        LedgerRole role,
        @Nullable String observation) {
    /** Left, bottom, right and top, to the hundredth of a point, as every ledger file writes them. */
    public List<BigDecimal> box() {
        return Stream.of(left, bottom, right, top)
                .map(point -> BigDecimal.valueOf(point).setScale(2, RoundingMode.HALF_UP))
                .toList();
    }
}
