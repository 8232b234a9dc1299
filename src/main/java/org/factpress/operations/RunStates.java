package org.factpress.operations;

import java.util.Set;
import org.factpress.batch.ReleaseJob;
import org.factpress.store.RunRow;

/** What the words of the job repository mean to a person. */
final class RunStates {
    private static final Set<String> OPEN = Set.of("STARTING", "STARTED", "STOPPING", "UNKNOWN");

    private RunStates() {}

    /** True where the repository does not know how the run ended. */
    static boolean isOpen(RunRow row) {
        return OPEN.contains(row.status());
    }

    /** {@code alive}: whether a process holds the release; only the newest open run of a release can be its. */
    static RunState of(RunRow row, boolean alive) {
        if (isOpen(row)) {
            return alive ? RunState.RUNNING : RunState.INTERRUPTED;
        }
        if (!"COMPLETED".equals(row.status())) {
            return RunState.FAILED;
        }
        return ReleaseJob.HELD.equals(row.exitCode()) ? RunState.HELD : RunState.DONE;
    }
}
