package org.factpress.operations;

import java.util.stream.Stream;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.step.StepExecution;

/** Finds what really went wrong in a run: the error of a part before that of the step which only counts its parts. */
final class RunFailure {
    private RunFailure() {}

    static Throwable of(JobExecution execution) {
        Stream<Throwable> parts = failures(execution, true);
        Stream<Throwable> steps = failures(execution, false);
        return Stream.of(parts, steps, execution.getFailureExceptions().stream())
                .flatMap(failures -> failures)
                .findFirst()
                .orElseGet(() -> new IllegalStateException("The run ended as "
                        + execution.getExitStatus().getExitCode() + ". Run again: it goes on where it stopped."));
    }

    private static Stream<Throwable> failures(JobExecution execution, boolean parts) {
        return execution.getStepExecutions().stream()
                .filter(step -> isPart(step) == parts)
                .flatMap(step -> step.getFailureExceptions().stream());
    }

    static boolean isPart(StepExecution step) {
        return step.getStepName().contains(":");
    }
}
