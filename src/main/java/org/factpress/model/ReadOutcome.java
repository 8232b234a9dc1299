package org.factpress.model;

/** How reading a source document ended. */
public enum ReadOutcome implements Coded {
    READ,
    NO_TEXT,
    EMPTY,
    ENCRYPTED,
    DAMAGED,
    TOO_LARGE,
    UNSUPPORTED;

    /** True where the document gave text to work on. */
    public boolean hasText() {
        return this == READ;
    }
}
