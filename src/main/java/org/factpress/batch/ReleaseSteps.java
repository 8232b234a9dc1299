package org.factpress.batch;

import org.factpress.store.ReleaseLocks;
import org.factpress.store.Staging;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/** Makes the steps of the job: each does its work in one transaction, a partitioned one in one for each part. */
final class ReleaseSteps {
    private final JobRepository repository;
    private final PlatformTransactionManager transactions;
    private final Staging staging;
    private final ReleaseLocks locks;
    private final StepProgress progress;
    private final AsyncTaskExecutor workers;

    ReleaseSteps(
            JobRepository repository,
            PlatformTransactionManager transactions,
            Staging staging,
            ReleaseLocks locks,
            StepProgress progress,
            AsyncTaskExecutor workers) {
        this.repository = repository;
        this.transactions = transactions;
        this.staging = staging;
        this.locks = locks;
        this.progress = progress;
        this.workers = workers;
    }

    Step step(String name, StepWork work) {
        return new StepBuilder(name, repository)
                .tasklet(new RunTasklet(work, staging, locks), transactions)
                .listener(progress)
                .build();
    }

    Step partitioned(String name, Partitioner parts, StepWork work) {
        return new StepBuilder(name, repository)
                .partitioner(name, parts)
                .step(step(name, work))
                .taskExecutor(workers)
                .listener(progress)
                .build();
    }
}
