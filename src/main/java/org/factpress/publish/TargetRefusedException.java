package org.factpress.publish;

import org.jspecify.annotations.Nullable;

/** A target refuses what it is given; the message says why, and what a person must do. */
public final class TargetRefusedException extends RuntimeException {
    TargetRefusedException(String message) {
        this(message, null);
    }

    TargetRefusedException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
