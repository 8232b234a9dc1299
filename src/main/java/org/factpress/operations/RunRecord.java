package org.factpress.operations;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.factpress.batch.ReleaseSummary;
import org.jspecify.annotations.Nullable;

/** A past or present run; {@code steps} and {@code summary} are filled for a single one only. Times are local. */
public record RunRecord(
        long run,
        String release,
        int revision,
        RunState state,
        String jobFile,
        LocalDateTime created,
        @Nullable LocalDateTime ended,
        @Nullable String message,
        List<Step> steps,
        @Nullable ReleaseSummary summary) {
    /** A step of a run: its batch status and, once ended, how long it took. */
    public record Step(String name, String status, @Nullable Duration duration) {}
}
