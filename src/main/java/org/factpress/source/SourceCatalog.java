package org.factpress.source;

import java.nio.file.Path;
import java.util.List;
import org.factpress.model.SourceSpec;

/** Finds the files that a job's source patterns name. */
public final class SourceCatalog {
    private SourceCatalog() {}

    /** Every matched file once, in path order; a pattern without a match is a {@code NoSourceException}. */
    public static List<SourceFile> find(Path root, List<SourceSpec> specs) {
        throw new UnsupportedOperationException("not furnished yet");
    }
}
