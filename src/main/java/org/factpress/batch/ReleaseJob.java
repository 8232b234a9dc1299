package org.factpress.batch;

import org.factpress.store.Database;
import org.springframework.batch.core.configuration.annotation.EnableBatchProcessing;
import org.springframework.batch.core.configuration.annotation.EnableJdbcJobRepository;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.flow.FlowExecutionStatus;
import org.springframework.batch.core.job.flow.JobExecutionDecider;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Isolation;

/** The job {@code release}: from sources to a revision in the archive, or to a draft where a person must decide first. */
@Configuration(proxyBeanMethods = false)
@EnableBatchProcessing
// The lock on the release keeps others out; a stricter level would only make runs of other releases collide.
@EnableJdbcJobRepository(isolationLevelForCreate = Isolation.READ_COMMITTED)
public class ReleaseJob {
    public static final String NAME = "release";
    public static final String HELD = "HELD";

    @Bean
    Job release(
            JobRepository repository,
            JobExecutionListener log,
            JobExecutionDecider verdict,
            Step collect,
            Step extract,
            Step reconcile,
            Step gate,
            Step report,
            Step draft,
            Step archive) {
        return new JobBuilder(NAME, repository)
                .listener(log)
                .start(collect)
                .next(extract)
                .next(reconcile)
                .next(gate)
                .next(report)
                .next(verdict)
                .on(HELD)
                .to(draft)
                .from(draft)
                .on("COMPLETED")
                .end(HELD)
                .from(draft)
                .on("*")
                .fail()
                .from(verdict)
                .on("*")
                .to(archive)
                .end()
                .build();
    }

    @Bean
    Step collect(ReleaseSteps steps, Stations stations) {
        return steps.step("collect", new CollectWork(stations));
    }

    @Bean
    Step extract(ReleaseSteps steps, Partitioner documents, Stations stations) {
        return steps.partitioned("extract", documents, new ExtractWork(stations));
    }

    @Bean
    Step reconcile(ReleaseSteps steps, Stations stations) {
        return steps.step("reconcile", new ReconcileWork(stations));
    }

    @Bean
    Step gate(ReleaseSteps steps) {
        return steps.step("gate", new GateWork());
    }

    @Bean
    Step report(ReleaseSteps steps, Partitioner reports, Stations stations) {
        return steps.partitioned("report", reports, new ReportWork(stations));
    }

    @Bean
    Step draft(ReleaseSteps steps, Stations stations) {
        return steps.step("draft", new DraftWork(stations));
    }

    @Bean
    Step archive(ReleaseSteps steps, Stations stations) {
        return steps.step("archive", new ArchiveWork(stations));
    }

    @Bean
    JobExecutionDecider verdict(Database database) {
        return (job, step) -> new StagedRun(database.staging(), RunParameters.key(job.getJobParameters()))
                        .verdict()
                        .held()
                ? new FlowExecutionStatus(HELD)
                : FlowExecutionStatus.COMPLETED;
    }

    @Bean
    @StepScope
    Partitioner documents(Database database, @Value("#{jobParameters['run']}") String run) {
        return new RunPartitioner(new StagedRun(database.staging(), run), Parts::documents);
    }

    @Bean
    @StepScope
    Partitioner reports(Database database, @Value("#{jobParameters['run']}") String run) {
        return new RunPartitioner(new StagedRun(database.staging(), run), Parts::reports);
    }

    @Bean
    ReleaseSteps steps(
            JobRepository repository,
            PlatformTransactionManager transactionManager,
            Database database,
            ProgressListener listener,
            ThreadPoolTaskExecutor workers) {
        StepProgress progress = new StepProgress(database.staging(), listener);
        return new ReleaseSteps(
                repository, transactionManager, database.staging(), database.locks(), progress, workers);
    }

    @Bean
    ThreadPoolTaskExecutor workers() {
        ThreadPoolTaskExecutor workers = new ThreadPoolTaskExecutor();
        workers.setCorePoolSize(Runtime.getRuntime().availableProcessors());
        workers.setThreadNamePrefix("factpress-worker-");
        workers.setDaemon(true);
        return workers;
    }
}
