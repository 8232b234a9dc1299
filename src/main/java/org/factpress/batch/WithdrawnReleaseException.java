package org.factpress.batch;

import org.factpress.archive.ArchivedRevision;

/** A run would publish again what was withdrawn, and nobody said that it should. */
public final class WithdrawnReleaseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WithdrawnReleaseException(ArchivedRevision withdrawal) {
        super("Release " + withdrawal.release() + " was withdrawn on "
                + withdrawal.created().toLocalDate() + " (revision " + withdrawal.number() + ": "
                + withdrawal.reason()
                + "). To release it again, run with --as correction --reason TEXT.");
    }
}
