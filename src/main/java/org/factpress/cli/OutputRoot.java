package org.factpress.cli;

import java.nio.file.Path;

/** Where releases, archive and state lie: {@code FACTPRESS_OUTPUT}, else the folder {@code output}. */
final class OutputRoot {
    static final String VARIABLE = "FACTPRESS_OUTPUT";

    private OutputRoot() {}

    /** The output of a job lies beside its sources' root. */
    static Path of(Console console, Path sourcesRoot) {
        String named = console.environment().getOrDefault(VARIABLE, "");
        return named.isEmpty() ? sourcesRoot.resolve("output") : console.resolve(Path.of(named));
    }

    /** Of a verb without a job. */
    static Path of(Console console) {
        return of(console, console.resolve(Path.of("")));
    }
}
