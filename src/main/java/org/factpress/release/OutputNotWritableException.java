package org.factpress.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder of the output that cannot be written; the message names it and the next step. */
public final class OutputNotWritableException extends UncheckedIOException {
    private final transient Path folder;

    public OutputNotWritableException(Path folder, IOException cause) {
        super(
                "Cannot write to " + folder + ": " + reason(cause) + ". Nothing there was changed. "
                        + next(folder, cause),
                cause);
        this.folder = folder;
    }

    public Path folder() {
        return folder;
    }

    private static String reason(IOException cause) {
        if (cause instanceof AccessDeniedException) {
            return "permission denied";
        }
        boolean spoken = cause instanceof FileSystemException file && file.getReason() != null;
        return spoken ? ((FileSystemException) cause).getReason() : String.valueOf(cause.getMessage());
    }

    private static String next(Path folder, IOException cause) {
        return cause instanceof AccessDeniedException
                ? "Give this user write permission on " + existing(folder)
                        + ", or choose another output folder, and run again."
                : "Make sure that " + existing(folder) + " is a folder on a disk with free space, and run again.";
    }

    /** What is to be made writable is the folder that is there, not the one that could not be made in it. */
    private static Path existing(Path folder) {
        Path place = folder.toAbsolutePath();
        while (!Files.exists(place) && place.getParent() != null) {
            place = place.getParent();
        }
        return place;
    }
}
