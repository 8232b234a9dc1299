package org.factpress.operations;

import org.factpress.model.Coded;

/** How a run stands or ended. */
public enum RunState implements Coded {
    /** A process works on it. */
    RUNNING,
    /** Its process ended in the middle; running the job again goes on. */
    INTERRUPTED,
    /** It made a revision. */
    DONE,
    /** The newest revision was made from these very inputs; there was nothing to do. */
    UNCHANGED,
    /** It wrote a draft, and waits for a person. */
    HELD,
    /** It met an error; running the job again goes on. */
    FAILED
}
