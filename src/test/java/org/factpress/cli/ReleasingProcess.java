package org.factpress.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A process that changes its source and releases, again and again, until it is killed; what it tells can be listened to. */
final class ReleasingProcess {
    static final Pattern RELEASED = Pattern.compile("Released: .*, revision (\\d+) .*");

    private final Process process;
    private final BufferedReader told;

    private ReleasingProcess(Process process) {
        this.process = process;
        this.told = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
    }

    /** Working in this folder; {@code first} is the first number that its source tells. */
    static ReleasingProcess start(Path folder, String release, int first) throws IOException {
        return new ReleasingProcess(new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Djava.awt.headless=true",
                        "-Dh2.bindAddress=127.0.0.1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        ReleasingProcess.class.getName(),
                        folder.toString(),
                        release,
                        Integer.toString(first))
                .redirectErrorStream(true)
                .start());
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        PrintStream out = new PrintStream(System.out, true, UTF_8);
        Console console = new Console(InputStream.nullInputStream(), out, out, folder, Map.of(), false);
        for (int number = Integer.parseInt(arguments[2]); ; number++) {
            tell(folder, number);
            CommandLines.run(console, "run", "jobs/" + arguments[1] + ".yaml");
        }
    }

    /** Changes the source, so that there is something to release. */
    static void tell(Path folder, int number) throws IOException {
        int share = 10 + number % 900;
        Files.writeString(
                folder.resolve("papers/note.txt"),
                "The share of dry wells in Lowtown was " + share / 10 + "." + share % 10 + "% in 2015.\n");
    }

    /** The number of the next revision acknowledged; 0 where there is none any more. */
    int next() throws IOException {
        for (String line = told.readLine(); line != null; line = told.readLine()) {
            Matcher released = RELEASED.matcher(line);
            if (released.matches()) {
                return Integer.parseInt(released.group(1));
            }
        }
        return 0;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** SIGKILL; gives the revisions that had been acknowledged and were not yet heard of. */
    List<Integer> kill() throws IOException {
        // Destroying the process itself would close its output, with the last acknowledgements in it.
        process.toHandle().destroyForcibly();
        List<Integer> rest = new ArrayList<>();
        for (int number = next(); number > 0; number = next()) {
            rest.add(number);
        }
        return rest;
    }
}
