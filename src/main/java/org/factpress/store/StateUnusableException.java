package org.factpress.store;

/** The state cannot be used as it is: its folder cannot be written, its file is damaged, or the login is wrong. */
public final class StateUnusableException extends RuntimeException {
    StateUnusableException(String message, Throwable cause) {
        super(message, cause);
    }
}
