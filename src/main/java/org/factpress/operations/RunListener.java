package org.factpress.operations;

/** Hears how far each step of a run is: first with what was done before, at the end with {@code done} equal to {@code total}. */
@FunctionalInterface
public interface RunListener {
    RunListener SILENT = (step, done, total) -> {};

    /** Called from the run's threads, one at a time for each step. */
    void progress(String step, int done, int total);
}
