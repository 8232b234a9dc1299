package org.factpress.model;

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
        @Nullable String observation) {}
