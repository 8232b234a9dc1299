package org.factpress.eval;

/** A gold file that cannot be used; the message names file, line, and what to mend. */
public final class GoldException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    GoldException(String message) {
        super(message);
    }
}
