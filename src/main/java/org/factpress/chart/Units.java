package org.factpress.chart;

import java.util.Set;
import org.factpress.model.FigureKind;
import org.factpress.model.Quantity;

/** Which units measure alike: any two counts do, whatever is counted. */
final class Units {
    private static final Set<FigureKind> COUNTS = Set.of(FigureKind.COUNT, FigureKind.VAGUE);

    private Units() {}

    static boolean isCount(Quantity quantity) {
        if (COUNTS.contains(quantity.kind())) {
            return true;
        }
        String unit = quantity.unit();
        return quantity.kind() == FigureKind.RANGE && (unit == null || !isSign(unit));
    }

    static boolean same(Quantity one, Quantity other) {
        return isCount(one)
                ? isCount(other)
                : !isCount(other) && String.valueOf(one.unit()).equals(other.unit());
    }

    private static boolean isSign(String unit) {
        return Set.of("percent", "percentage-points", "times", "year").contains(unit) || unit.matches("[A-Z]{3}");
    }
}
