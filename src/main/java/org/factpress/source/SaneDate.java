package org.factpress.source;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Dates that files carry about themselves are often those of a template or of a wrong clock. */
final class SaneDate {
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    private SaneDate() {}

    static @Nullable LocalDate orNull(LocalDate date) {
        return date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR ? date : null;
    }
}
