package org.factpress.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The program: arguments in, data to standard output, everything else to standard error, an exit code out. */
public final class Factpress {
    private Factpress() {}

    public static void main(String[] arguments) {
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        // What a library prints must never mix with the data.
        System.setOut(err);
        System.setErr(err);
        // The launcher knows whether a terminal listens; a virtual machine cannot tell for standard error.
        boolean terminal = Boolean.getBoolean("factpress.terminal");
        Console console = new Console(out, err, Path.of(""), System.getenv(), terminal);
        int code = CommandLines.run(console, arguments);
        out.flush();
        err.flush();
        System.exit(code);
    }

    private static PrintStream utf8(FileDescriptor stream) {
        return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }
}
