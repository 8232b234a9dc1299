package org.factpress.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/** A call of the program in this process: its exit code and what it printed. */
record Call(int code, String out, String err) {
    static Call of(Path folder, String... arguments) {
        return of(folder, Map.of(), arguments);
    }

    static Call of(Path folder, Map<String, String> environment, String... arguments) {
        return of(folder, environment, false, InputStream.nullInputStream(), arguments);
    }

    /** With these bytes on standard input. */
    static Call reading(Path folder, byte[] in, String... arguments) {
        return of(folder, Map.of(), false, new ByteArrayInputStream(in), arguments);
    }

    /** With a person watching. */
    static Call onTerminal(Path folder, Map<String, String> environment, String... arguments) {
        return of(folder, environment, true, InputStream.nullInputStream(), arguments);
    }

    private static Call of(
            Path folder, Map<String, String> environment, boolean terminal, InputStream in, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(in, printer(out), printer(err), folder, environment, terminal);
        int code = CommandLines.run(console, arguments);
        return new Call(code, text(out), text(err));
    }

    private static PrintStream printer(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
