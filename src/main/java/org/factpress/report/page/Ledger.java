package org.factpress.report.page;

import java.util.ArrayList;
import java.util.List;
import org.factpress.model.LedgerEntry;
import org.factpress.model.LedgerRole;
import org.jspecify.annotations.Nullable;

/** Each numeral printed, in the order of printing. */
final class Ledger {
    private final List<LedgerEntry> entries = new ArrayList<>();

    /** The box is in points from the page's lower left corner. */
    void enter(
            int page,
            double left,
            double bottom,
            double right,
            double top,
            String text,
            LedgerRole role,
            @Nullable String observation) {
        entries.add(new LedgerEntry(
                page,
                hundredths(left),
                hundredths(bottom),
                hundredths(right),
                hundredths(top),
                text,
                role,
                observation));
    }

    List<LedgerEntry> entries() {
        return List.copyOf(entries);
    }

    private static double hundredths(double points) {
        return Math.round(points * 100) / 100.0;
    }
}
