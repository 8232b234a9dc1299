package org.factpress.archive;

import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is handed to the archive as one version (in OAIS terms, the submission information package): the folder of a
 * revision, and the files beside it by their logical paths.
 */
public record Submission(Path folder, SortedMap<String, Item> items) {
    /** A file, and the SHA-256 that it must have, where that is known. */
    public record Item(Path file, @Nullable String sha256) {}

    public Submission {
        items = Collections.unmodifiableSortedMap(new TreeMap<>(items));
    }

    /** A revision's folder, with nothing beside it yet. */
    public static Submission of(Path folder) {
        return new Submission(folder, new TreeMap<>());
    }

    /** With a source by its path in the release; where it changed since it was read with this SHA-256, it is refused. */
    public Submission source(String path, Path file, @Nullable String sha256) {
        String logical = Layout.source(path);
        if (items.containsKey(logical)) {
            throw new ArchiveException("Two sources would lie at " + logical
                    + " in the archive. Give them different names, and run again.");
        }
        return with(logical, new Item(file, sha256));
    }

    public Submission job(Path file) {
        return with(Layout.JOB + file.getFileName(), new Item(file, null));
    }

    /** With any other file, such as {@code review/review.json}. */
    public Submission with(String logicalPath, Path file) {
        return with(logicalPath, new Item(file, null));
    }

    private Submission with(String logicalPath, Item item) {
        SortedMap<String, Item> more = new TreeMap<>(items);
        more.put(logicalPath, item);
        return new Submission(folder, more);
    }
}
