package org.factpress.operations;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.factpress.batch.ReleaseSummary;
import org.factpress.batch.UnreadableDocument;
import org.factpress.model.Finding;
import org.jspecify.annotations.Nullable;

/**
 * How a run ended.
 *
 * @param state DONE, UNCHANGED, HELD or FAILED
 * @param revision the number of the revision made, current, held or failed
 * @param folder where the revision or draft lies; null where it failed
 * @param run the run's id; null where there was nothing to do
 * @param summary the numbers of the revision; null where it failed, or was made so long ago that nobody knows
 * @param undecided with UNCHANGED in a strict run: the warnings of the revision that nobody decided
 * @param warnings one sentence each, with the next step
 * @param durations of each step that worked in this run, in order
 * @param failure what went wrong; null unless it failed
 * @param log the run's log file; null where there was nothing to do
 */
public record RunOutcome(
        RunState state,
        String release,
        int revision,
        @Nullable Path folder,
        @Nullable Long run,
        @Nullable ReleaseSummary summary,
        List<Finding> undecided,
        List<String> warnings,
        Map<String, Duration> durations,
        @Nullable Throwable failure,
        @Nullable Path log) {
    public List<UnreadableDocument> unreadable() {
        return summary == null ? List.of() : summary.unreadable();
    }
}
