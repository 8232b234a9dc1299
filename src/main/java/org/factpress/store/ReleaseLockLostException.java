package org.factpress.store;

/** This process gave no sign of life for so long that another one took its release over. */
public final class ReleaseLockLostException extends RuntimeException {
    ReleaseLockLostException(String release) {
        super("The lock on release " + release
                + " was lost: this run stood still for too long, or the database was away."
                + " Run again: it goes on where it stopped.");
    }
}
