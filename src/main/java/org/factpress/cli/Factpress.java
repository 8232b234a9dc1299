package org.factpress.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The program: arguments in, data to standard output, everything else to standard error, an exit code out. */
public final class Factpress {
    private Factpress() {}

    public static void main(String[] arguments) {
        DataStream data = new DataStream(new FileOutputStream(FileDescriptor.out));
        PrintStream out = utf8(data);
        PrintStream err = utf8(new FileOutputStream(FileDescriptor.err));
        // What a library prints must never mix with the data.
        System.setOut(err);
        System.setErr(err);
        // The launcher knows whether a terminal listens; a virtual machine cannot tell for standard error.
        boolean terminal = Boolean.getBoolean("factpress.terminal");
        Console console = new Console(System.in, out, err, Path.of(""), System.getenv(), terminal);
        int code = CommandLines.run(console, arguments);
        out.flush();
        String problem = data.problem();
        if (problem != null) {
            console.tell("factpress: cannot write the output: " + problem + "; write it to another place");
            code = ExitCode.FAILED;
        }
        err.flush();
        System.exit(code);
    }

    private static PrintStream utf8(OutputStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }
}
