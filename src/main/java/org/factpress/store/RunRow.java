package org.factpress.store;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A run as the job repository tells it; times are local to the process that wrote them.
 *
 * <p>{@code status} is the batch status, {@code exitCode} what the run ended with, {@code key} names its staging.
 */
public record RunRow(
        long id,
        String release,
        int revision,
        String fingerprint,
        String key,
        String jobFile,
        String status,
        @Nullable String exitCode,
        @Nullable String message,
        LocalDateTime created,
        @Nullable LocalDateTime started,
        @Nullable LocalDateTime ended) {}
