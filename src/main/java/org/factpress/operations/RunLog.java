package org.factpress.operations;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.FileAppender;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.listener.JobExecutionListener;

/** Gives each run a log file of its own, {@code <output>/<release>/logs/<run>.log}; a resumed run has a new id and file. */
final class RunLog implements JobExecutionListener {
    private final Path folder;
    private @Nullable FileAppender<ILoggingEvent> appender;

    RunLog(Path output, String release) {
        this.folder = output.resolve(release).resolve("logs");
    }

    Path file(long run) {
        return folder.resolve(run + ".log");
    }

    @Override
    public void beforeJob(JobExecution execution) {
        FileAppender<ILoggingEvent> log = appender(file(execution.getId()));
        root().addAppender(log);
        appender = log;
        root().info("Run {}: {}", execution.getId(), execution.getJobParameters());
    }

    @Override
    public void afterJob(JobExecution execution) {
        execution.getAllFailureExceptions().forEach(failure -> root().error("Run failed", failure));
        if (execution.getStatus() != BatchStatus.COMPLETED) {
            // A job of flows keeps no message of its own.
            String message = String.valueOf(RunFailure.of(execution).getMessage());
            execution.setExitStatus(execution.getExitStatus().addExitDescription(message));
        }
        if (appender != null) {
            root().detachAppender(appender);
            appender.stop();
        }
    }

    private static FileAppender<ILoggingEvent> appender(Path file) {
        LoggerContext context = root().getLoggerContext();
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setCharset(StandardCharsets.UTF_8);
        encoder.setPattern("%d{yyyy-MM-dd'T'HH:mm:ss.SSS} %-5level [%thread] %logger{24} - %msg%n");
        encoder.start();
        FileAppender<ILoggingEvent> log = new FileAppender<>();
        log.setContext(context);
        log.setName("run");
        log.setFile(file.toString());
        log.setEncoder(encoder);
        log.start();
        return log;
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }
}
