package org.factpress.batch;

import java.util.Map;
import java.util.function.ToIntFunction;
import org.factpress.store.Staging;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;

/** Tells the progress listener about steps, and about the parts done of partitioned ones. */
final class StepProgress implements StepExecutionListener {
    private static final Map<String, Count> PARTITIONED = Map.of(
            "extract",
                    new Count(
                            StagedRun::documentsDone,
                            run -> Parts.documents(run.inputs()).size()),
            "report",
                    new Count(
                            StagedRun::partsPrinted,
                            run -> Parts.reports(run.inputs()).size()));

    private final Staging staging;
    private final ProgressListener listener;

    StepProgress(Staging staging, ProgressListener listener) {
        this.staging = staging;
        this.listener = listener;
    }

    @Override
    public void beforeStep(StepExecution execution) {
        if (!isPart(execution)) {
            tell(execution, 0);
        }
    }

    @Override
    public @Nullable ExitStatus afterStep(StepExecution execution) {
        // A partitioned step has told its last part already.
        boolean tells = isPart(execution) || !PARTITIONED.containsKey(execution.getStepName());
        if (tells && execution.getStatus() == BatchStatus.COMPLETED) {
            tell(execution, 1);
        }
        return null;
    }

    private synchronized void tell(StepExecution execution, int done) {
        String step = execution.getStepName().replaceFirst(":.*", "");
        Count count = PARTITIONED.get(step);
        if (count == null) {
            listener.progress(step, done, 1);
            return;
        }
        StagedRun run = new StagedRun(staging, RunParameters.key(execution.getJobParameters()));
        listener.progress(step, count.done().applyAsInt(run), count.total().applyAsInt(run));
    }

    private static boolean isPart(StepExecution execution) {
        return execution.getStepName().contains(":");
    }

    private record Count(ToIntFunction<StagedRun> done, ToIntFunction<StagedRun> total) {}
}
