package org.factpress.batch;

/** The work of a step, on one part of a run where the step is partitioned; it may be done again after a kill. */
public interface StepWork {
    void perform(StagedRun run, String part);
}
