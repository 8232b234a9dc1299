package org.factpress.publish;

import java.nio.file.Path;
import java.util.Map;

/** Where a job's paths start, and the environment that holds the secrets. */
public record Surroundings(Path sourcesRoot, Path jobFolder, Map<String, String> environment) {
    private static final String HOME = "~/";

    public Surroundings {
        environment = Map.copyOf(environment);
    }

    /** A key's or a password's file: below the job file's folder, or in the home folder. */
    Path file(String written) {
        return written.startsWith(HOME)
                ? Path.of(System.getProperty("user.home"), written.substring(HOME.length()))
                : jobFolder.resolve(written).normalize();
    }
}
