package org.factpress.archive;

import org.jspecify.annotations.Nullable;

/** The archive cannot do what was asked; the message names object, version and file, and the next step. */
public final class ArchiveException extends RuntimeException {
    public ArchiveException(String message) {
        super(message);
    }

    public ArchiveException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
