package org.factpress.source;

/** A source pattern that names no file: a mistake in the job file or a missing delivery. */
public final class NoSourceException extends RuntimeException {
    private final String pattern;

    public NoSourceException(String pattern, String message) {
        super(message);
        this.pattern = pattern;
    }

    /** The pattern as the job file has it. */
    public String pattern() {
        return pattern;
    }
}
