package org.factpress.source;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.factpress.model.SourceSpec;

/** Finds the files that a job's source patterns name. */
public final class SourceCatalog {
    private SourceCatalog() {}

    /**
     * Every matched file once, in path order; a pattern without a match is a {@link NoSourceException}.
     *
     * <p>A pattern is a path, a folder (everything below it) or a glob, relative to {@code root}. Where several match a
     * file, one that names the file itself counts before a folder or glob, and a later one before an earlier one.
     */
    public static List<SourceFile> find(Path root, List<SourceSpec> specs) {
        Map<String, Match> found = new TreeMap<>();
        for (SourceSpec spec : specs) {
            SourcePattern pattern = SourcePattern.of(root, spec.pattern());
            for (Path file : pattern.files()) {
                Match match = new Match(new SourceFile(file, pattern.shown(file), spec), pattern.namesOneFile());
                found.merge(file.toAbsolutePath().normalize().toString(), match, Match::prefer);
            }
        }
        return found.values().stream()
                .map(Match::file)
                .sorted((a, b) -> a.path().compareTo(b.path()))
                .toList();
    }

    private record Match(SourceFile file, boolean exact) {
        Match prefer(Match later) {
            return exact && !later.exact ? this : later;
        }
    }
}
