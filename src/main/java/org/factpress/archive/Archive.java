package org.factpress.archive;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.factpress.model.Revision;

/** The OCFL 1.1 storage root: one object a release, one version a revision, sources included. */
public final class Archive {
    private final Path root;
    private final Clock clock;

    /** Opens or creates the storage root; {@code clock} gives the {@code created} of versions. */
    public Archive(Path root, Clock clock) {
        this.root = root;
        this.clock = clock;
    }

    /** Adds the revision's folder and its sources as the object's next version; the same revision again changes nothing. */
    public void commit(Revision revision, Path folder, Path sourcesRoot, List<String> sourcePaths, Path jobFile) {
        throw new UnsupportedOperationException("not furnished yet: " + root + clock);
    }

    /** Mends what a killed writer left of this object, or of all where null; tells each thing done in one line. */
    public List<String> recover(String release) {
        throw new UnsupportedOperationException("not furnished yet");
    }

    /** The newest revision of a release, where there is one. */
    public Optional<ArchivedRevision> head(String release) {
        throw new UnsupportedOperationException("not furnished yet");
    }

    /** Every revision of every release, by release and number. */
    public List<ArchivedRevision> list() {
        throw new UnsupportedOperationException("not furnished yet");
    }

    /** A file of an archived revision, such as {@code data/observations.json}. */
    public byte[] read(ArchivedRevision revision, String path) {
        throw new UnsupportedOperationException("not furnished yet");
    }

    /** Fixity and structure of one release, or of all where empty: one line for each problem found. */
    public List<String> verify(Optional<String> release) {
        throw new UnsupportedOperationException("not furnished yet");
    }
}
