package org.factpress.cli;

/** A command cannot go on; the message says what is wrong, where, and what to do next. */
final class UserException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int code;

    UserException(int code, String message) {
        super(message);
        this.code = code;
    }

    static UserException usage(String message) {
        return new UserException(ExitCode.USAGE, message);
    }

    int code() {
        return code;
    }
}
