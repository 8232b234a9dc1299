package org.factpress.batch;

/** A step met an error of this software or its environment; the message names what it worked on. */
public final class StepFailedException extends RuntimeException {
    StepFailedException(String message, Throwable cause) {
        super(message + ": " + (cause.getMessage() == null ? cause : cause.getMessage()), cause);
    }
}
