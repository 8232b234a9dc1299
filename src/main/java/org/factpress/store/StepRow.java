package org.factpress.store;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** A step of a run as the job repository tells it. */
public record StepRow(
        String name,
        String status,
        @Nullable LocalDateTime started,
        @Nullable LocalDateTime ended,
        @Nullable String message) {}
