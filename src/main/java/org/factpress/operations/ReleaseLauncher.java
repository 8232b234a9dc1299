package org.factpress.operations;

import java.util.Collection;
import org.factpress.batch.ProgressListener;
import org.factpress.batch.ReleaseJob;
import org.factpress.batch.RunInputs;
import org.factpress.batch.RunParameters;
import org.factpress.batch.Stations;
import org.factpress.store.Database;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.support.JdbcTransactionManager;

/**
 * Starts the job, or goes on where an earlier run with the same inputs was killed or failed.
 *
 * <p>The caller holds the lock on the release: whatever the repository calls running here is dead.
 */
final class ReleaseLauncher implements AutoCloseable {
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final JobRepository repository;
    private final JobOperator operator;
    private final Job job;

    ReleaseLauncher(Database database, Stations stations, ProgressListener progress, JobExecutionListener log) {
        // The configuration is named, not scanned for, and nothing is configured by guess: a run starts in a second.
        ConfigurableListableBeanFactory beans = context.getBeanFactory();
        beans.registerSingleton("database", database);
        beans.registerSingleton("dataSource", database.dataSource());
        beans.registerSingleton("transactionManager", new JdbcTransactionManager(database.dataSource()));
        beans.registerSingleton("stations", stations);
        beans.registerSingleton("progress", progress);
        beans.registerSingleton("log", log);
        context.register(ReleaseJob.class);
        context.refresh();
        repository = context.getBean(JobRepository.class);
        operator = context.getBean(JobOperator.class);
        job = context.getBean(Job.class);
    }

    /** The ended execution; one that was complete already is given as it is. */
    JobExecution launch(RunInputs inputs) {
        JobParameters parameters = RunParameters.of(inputs);
        try {
            JobExecution last = last(parameters);
            if (last == null) {
                return operator.start(job, parameters);
            }
            return last.getStatus() == BatchStatus.COMPLETED ? last : resume(last);
        } catch (JobExecutionException refused) {
            throw new IllegalStateException("The job could not be started: " + refused.getMessage(), refused);
        }
    }

    /** Forgets that these inputs were run, as what they made is gone. */
    void forget(RunInputs inputs) {
        JobInstance instance = repository.getJobInstance(ReleaseJob.NAME, RunParameters.of(inputs));
        if (instance != null) {
            repository.deleteJobInstance(instance);
        }
    }

    /** Calls a dead execution failed, so that nothing waits for it. */
    void settle(long run) {
        JobExecution execution = repository.getJobExecution(run);
        if (execution != null) {
            settle(execution);
        }
    }

    /** Goes on with an execution that did not complete. */
    JobExecution resume(long run) {
        JobExecution execution = repository.getJobExecution(run);
        if (execution == null) {
            throw new IllegalStateException("There is no run " + run);
        }
        try {
            return resume(execution);
        } catch (JobExecutionException refused) {
            throw new IllegalStateException("Run " + run + " could not be resumed: " + refused.getMessage(), refused);
        }
    }

    private JobExecution resume(JobExecution dead) throws JobExecutionException {
        settle(dead);
        return operator.restart(repository.getJobExecution(dead.getId()));
    }

    private void settle(JobExecution execution) {
        if (execution.getStatus() == BatchStatus.UNKNOWN) {
            repair(execution);
        } else if (execution.isRunning()) {
            operator.recover(execution);
        }
    }

    /** A commit of unknown end is no danger here: a step's work and its staging are one transaction, done again whole. */
    private void repair(JobExecution execution) {
        Collection<StepExecution> steps = execution.getStepExecutions();
        steps.stream()
                .filter(step -> step.getStatus() == BatchStatus.UNKNOWN
                        || step.getStatus().isRunning())
                .forEach(step -> {
                    step.setStatus(BatchStatus.FAILED);
                    step.setExitStatus(ExitStatus.FAILED);
                    repository.update(step);
                });
        execution.setStatus(BatchStatus.FAILED);
        execution.setExitStatus(ExitStatus.FAILED);
        repository.update(execution);
    }

    private @Nullable JobExecution last(JobParameters parameters) {
        JobInstance instance = repository.getJobInstance(ReleaseJob.NAME, parameters);
        if (instance == null) {
            return null;
        }
        if (repository.getJobExecutions(instance).isEmpty()) {
            // Killed between the two: the operator would refuse such an instance for ever.
            repository.deleteJobInstance(instance);
            return null;
        }
        return repository.getLastJobExecution(instance);
    }

    @Override
    public void close() {
        context.close();
    }
}
