package org.factpress.batch;

/** Hears how far each step is: first with what was done before, at the end with {@code done} equal to {@code total}. */
@FunctionalInterface
public interface ProgressListener {
    ProgressListener SILENT = (step, done, total) -> {};

    void progress(String step, int done, int total);
}
