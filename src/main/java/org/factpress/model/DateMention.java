package org.factpress.model;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/** A calendar date named in a text, in parts as stated; {@code assumedYear} is the year of the context where none is stated. */
public record DateMention(
        String document,
        @Nullable Integer page,
        int start,
        int end,
        String surface,
        String quote,
        @Nullable DayOfWeek weekday,
        int day,
        int month,
        @Nullable Integer year,
        @Nullable Integer assumedYear) {}
