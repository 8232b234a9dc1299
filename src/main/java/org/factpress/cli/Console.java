package org.factpress.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;

/**
 * The world around a command: its streams, the folder it was called in, its environment.
 *
 * <p>{@code out} takes data only. {@code terminal} is true where a person watches, who likes to see progress.
 */
record Console(
        InputStream in,
        PrintStream out,
        PrintStream err,
        Path folder,
        Map<String, String> environment,
        boolean terminal) {
    private static final int WIDTH = 100;
    private static final int NARROWEST = 20;

    /** A path as given on the command line, found from the folder of the call. */
    Path resolve(Path given) {
        return folder.resolve(given);
    }

    /** Data, already ended by a line end. */
    /** Data that is no text. */
    void print(byte[] data) {
        out.write(data, 0, data.length);
        out.flush();
    }

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

    /** The columns that a line may take: those of the terminal, as the environment tells them. */
    int width() {
        String columns = environment.getOrDefault("COLUMNS", "");
        return columns.matches("\\d{1,5}") && Integer.parseInt(columns) > 0
                ? Math.max(NARROWEST, Integer.parseInt(columns))
                : WIDTH;
    }

    /** False once the reader of the data has gone, as {@code head} does. */
    boolean isListenedTo() {
        return !out.checkError();
    }
}
