package org.factpress.cli;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.factpress.operations.RunRecord;
import org.jspecify.annotations.Nullable;

/** Runs and their steps as rows. */
final class RunRows {
    private RunRows() {}

    static Rows of(List<RunRecord> runs) {
        Rows rows = new Rows("run", "release", "revision", "state", "created", "ended", "jobFile", "message");
        for (RunRecord run : runs) {
            rows.add(
                    run.run(),
                    run.release(),
                    run.revision(),
                    run.state().code(),
                    seconds(run.created()),
                    seconds(run.ended()),
                    run.jobFile(),
                    run.message());
        }
        return rows;
    }

    static Rows steps(RunRecord run) {
        Rows rows = new Rows("step", "status", "seconds");
        run.steps().forEach(step -> rows.add(step.name(), step.status(), seconds(step.duration())));
        return rows;
    }

    private static @Nullable LocalDateTime seconds(@Nullable LocalDateTime time) {
        return time == null ? null : time.truncatedTo(ChronoUnit.SECONDS);
    }

    private static @Nullable BigDecimal seconds(@Nullable Duration duration) {
        return duration == null ? null : BigDecimal.valueOf(duration.toMillis(), 3);
    }
}
