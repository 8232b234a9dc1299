package org.factpress.chart;

import java.math.BigDecimal;
import java.util.Collection;

/** The squares of a pictogram: how many make the whole, in how many columns, and how far apart in points. */
record MarkGrid(int squares, int columns, double pitch) {
    private static final MarkGrid HUNDRED = new MarkGrid(100, 10, 11.2);
    private static final MarkGrid THOUSAND = new MarkGrid(1000, 40, 4.6);
    private static final MarkGrid TEN_THOUSAND = new MarkGrid(10_000, 200, 2.4);
    private static final double GAP_SHARE = 0.16;

    /** The smallest grid in which each of these shares, unless it is none, fills one whole square at least. */
    static MarkGrid of(Collection<Reading> shares) {
        if (fits(HUNDRED, shares)) {
            return HUNDRED;
        }
        return fits(THOUSAND, shares) ? THOUSAND : TEN_THOUSAND;
    }

    private static boolean fits(MarkGrid grid, Collection<Reading> shares) {
        return shares.stream()
                .map(reading -> SquareCount.of(reading, grid.squares).least())
                .allMatch(least -> least.signum() == 0 || least.compareTo(BigDecimal.ONE) >= 0);
    }

    int rows() {
        return squares / columns;
    }

    double width() {
        return columns * pitch;
    }

    double height() {
        return rows() * pitch;
    }

    /** The side of one square. */
    double side() {
        return pitch * (1 - GAP_SHARE);
    }

    /** The same squares in a smaller area, or as they are where they fit. */
    MarkGrid within(double width, double height) {
        double most = Math.min(width / columns, height / rows());
        return most < pitch ? new MarkGrid(squares, columns, most) : this;
    }
}
