package org.factpress.batch;

import java.util.Objects;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;

/** The parameters of the job: what identifies a run, and what only tells of it. */
public final class RunParameters {
    private static final String RELEASE = "release";
    private static final String KEY = "run";

    private RunParameters() {}

    /** The time is no parameter: the same inputs resume what was begun with them. */
    public static JobParameters of(RunInputs inputs) {
        return new JobParametersBuilder()
                .addString(RELEASE, inputs.release(), true)
                .addString("fingerprint", inputs.fingerprint(), true)
                .addLong("revision", (long) inputs.number(), true)
                .addString(KEY, inputs.key(), true)
                .addString("jobFile", inputs.jobFile(), false)
                .addString("output", inputs.output(), false)
                .addString("asOf", inputs.asOf().toString(), false)
                .toJobParameters();
    }

    static String release(JobParameters parameters) {
        return Objects.requireNonNull(parameters.getString(RELEASE), RELEASE);
    }

    public static String key(JobParameters parameters) {
        return Objects.requireNonNull(parameters.getString(KEY), KEY);
    }
}
