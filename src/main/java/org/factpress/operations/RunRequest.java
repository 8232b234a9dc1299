package org.factpress.operations;

import java.nio.file.Path;
import org.factpress.batch.RunOptions;

/** A run asked for: the job file, and what is asked beyond it. */
public record RunRequest(Path jobFile, RunOptions options) {
    public static RunRequest of(Path jobFile) {
        return new RunRequest(jobFile, RunOptions.NONE);
    }
}
