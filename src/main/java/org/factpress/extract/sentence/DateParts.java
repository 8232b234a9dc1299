package org.factpress.extract.sentence;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/** The parts of a calendar date as stated. */
public record DateParts(
        @Nullable DayOfWeek weekday,
        int day,
        int month,
        @Nullable Integer year) {}
