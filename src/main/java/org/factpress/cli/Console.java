package org.factpress.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;

/**
 * The world around a command: its streams, the folder it was called in, its environment.
 *
 * <p>{@code out} takes data only. {@code terminal} is true where a person watches, who likes to see progress.
 */
record Console(PrintStream out, PrintStream err, Path folder, Map<String, String> environment, boolean terminal) {
    /** A path as given on the command line, found from the folder of the call. */
    Path resolve(Path given) {
        return folder.resolve(given);
    }

    /** Data, already ended by a line end. */
    void print(String data) {
        out.print(data);
        out.flush();
    }

    void tell(String line) {
        err.println(line);
    }

    boolean colours() {
        return terminal && environment.getOrDefault("NO_COLOR", "").isEmpty();
    }
}
