package org.factpress.store;

/** Another process works on this release; trying again later can help. */
public final class ReleaseLockedException extends RuntimeException {
    ReleaseLockedException(String release, String holder) {
        super("Release " + release + " is being worked on by " + holder + ". Try again when that run has ended.");
    }
}
