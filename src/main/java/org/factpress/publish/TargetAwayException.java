package org.factpress.publish;

/** A target does not answer; trying again later can help. */
public final class TargetAwayException extends RuntimeException {
    private final boolean whole;

    private TargetAwayException(String message, Throwable cause, boolean whole) {
        super(message, cause);
        this.whole = whole;
    }

    /** Nothing of the target can be reached. */
    static TargetAwayException whole(String message, Throwable cause) {
        return new TargetAwayException(message, cause, true);
    }

    /** This recipient cannot be served at the moment; others of the target can. */
    static TargetAwayException one(String message, Throwable cause) {
        return new TargetAwayException(message, cause, false);
    }

    boolean isWhole() {
        return whole;
    }
}
