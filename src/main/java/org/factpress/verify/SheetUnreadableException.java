package org.factpress.verify;

/** A file cannot be read as a PDF, so that nothing on it can be verified. */
public final class SheetUnreadableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SheetUnreadableException(Exception cause) {
        super(reason(cause), cause);
    }

    private static String reason(Exception cause) {
        String message = cause.getMessage();
        return message == null ? cause.getClass().getSimpleName() : message;
    }
}
