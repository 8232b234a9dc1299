package org.factpress.release;

import java.nio.file.Path;

/** A released revision that would be overwritten with other content. */
public final class RevisionExistsException extends RuntimeException {
    public RevisionExistsException(Path folder) {
        super(folder + " is released already, with other content, and a released revision is never changed."
                + " Release the new content as the next revision, or move that folder away if it was not made here.");
    }
}
