package org.factpress.archive;

import java.nio.file.Path;
import java.util.Map;

/** Where the archive lies: the folder that the environment names, else {@code archive} below the output. */
public final class ArchivePlace {
    public static final String VARIABLE = "FACTPRESS_ARCHIVE";

    private ArchivePlace() {}

    /** A relative path starts beside the output folder. */
    public static Path of(Path output, Map<String, String> environment) {
        String named = environment.getOrDefault(VARIABLE, "").strip();
        return named.isEmpty()
                ? output.resolve("archive")
                : output.toAbsolutePath().normalize().resolveSibling(named);
    }
}
