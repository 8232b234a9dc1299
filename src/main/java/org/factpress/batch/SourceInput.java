package org.factpress.batch;

import java.nio.file.Path;
import org.factpress.model.SourceSpec;
import org.factpress.source.SourceFile;
import org.jspecify.annotations.Nullable;

/** A source file as it was when the run began: where it is, its path in the release, its SHA-256. */
public record SourceInput(String file, String path, SourceSpec spec, String sha256) {
    static SourceInput of(SourceFile source) {
        return new SourceInput(
                source.file().toAbsolutePath().normalize().toString(),
                source.path(),
                source.spec(),
                Sha256.of(source.file()));
    }

    SourceFile toFile() {
        return new SourceFile(Path.of(file), path, spec);
    }

    /** The SHA-256 that the file must have; null where it could not be read. */
    @Nullable
    String expected() {
        return sha256.equals(Sha256.UNREADABLE) ? null : sha256;
    }

    /** A run works on one state of its sources: what changed meanwhile belongs to the next. */
    void requireHash(String now) {
        if (!sha256.equals(now)) {
            throw new SourceChangedException(path);
        }
    }

    void requireUnchanged() {
        requireHash(Sha256.of(Path.of(file)));
    }
}
