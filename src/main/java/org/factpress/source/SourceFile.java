package org.factpress.source;

import java.nio.file.Path;
import org.factpress.model.SourceSpec;

/** A file that a job's sources matched: where it is, its path relative to the sources' root (with {@code /}), its entry. */
public record SourceFile(Path file, String path, SourceSpec spec) {}
