package org.factpress.report;

import org.jspecify.annotations.Nullable;

/** Where a reference period ends, as a text that sorts by time; without an end it lasts until now. */
final class PeriodOrder {
    private static final String OPEN = "9999";

    private PeriodOrder() {}

    static String end(@Nullable String period) {
        if (period == null) {
            return "";
        }
        String end = period.substring(period.lastIndexOf('/') + 1).replaceAll("[~?%]", "");
        return end.equals("..") || end.isEmpty() ? OPEN : end;
    }

    static boolean isOpen(String end) {
        return end.equals(OPEN);
    }
}
