package org.factpress.review;

/** A release cannot be approved while errors wait for a decision. */
public final class ReleaseHeldException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ReleaseHeldException(String message) {
        super(message);
    }
}
