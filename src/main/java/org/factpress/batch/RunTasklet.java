package org.factpress.batch;

import org.factpress.store.ReleaseLocks;
import org.factpress.store.Staging;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Does the work of a step in one transaction, as long as this process holds the release. */
record RunTasklet(StepWork work, Staging staging, ReleaseLocks locks) implements Tasklet {
    static final String PART = "part";

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext chunk) {
        StepExecution step = contribution.getStepExecution();
        JobParameters parameters = step.getJobParameters();
        locks.requireHeld(RunParameters.release(parameters));
        work.perform(
                new StagedRun(staging, RunParameters.key(parameters)),
                step.getExecutionContext().getString(PART, ""));
        contribution.incrementWriteCount(1);
        return RepeatStatus.FINISHED;
    }
}
