package org.factpress.jobfile;

import java.nio.file.Path;
import org.factpress.model.ReleaseSpec;

/** A job file as read: the release it describes, the file itself, and the root that its source paths start from. */
public record JobFile(Path file, Path sourcesRoot, byte[] bytes, ReleaseSpec spec) {
    /** Reads and checks; anything wrong is a {@code JobFileException} that names file, line, column and the next step. */
    public static JobFile read(Path file) {
        throw new UnsupportedOperationException("not furnished yet: " + file);
    }
}
