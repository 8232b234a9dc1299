package org.factpress.signature;

/** The key of the machine cannot be used; the message names the variable that is wrong and the next step. */
public final class SigningKeyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SigningKeyException(String message) {
        super(message);
    }

    SigningKeyException(String message, Exception cause) {
        super(message, cause);
    }
}
