package org.factpress.release;

/** A data file of a release that cannot be read back; the message names file, row, column and the next step. */
public final class DataFileException extends RuntimeException {
    public DataFileException(String message) {
        super(message);
    }
}
