package org.factpress.release;

import java.util.List;
import org.factpress.model.ReleaseFile;
import org.factpress.model.Revision;

/** The files of {@code data/} that do not depend on printing: figures, set-aside, observations, findings, sources, texts. */
public final class DataFiles {
    private DataFiles() {}

    public static List<ReleaseFile> of(Revision revision) {
        throw new UnsupportedOperationException("not furnished yet");
    }
}
