package org.factpress.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.factpress.cli.Factpress;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/** Kills the real program on a sample release at random moments, and runs it again. */
@Tag("soak")
class KillSoakTest {
    private static final String RELEASE = "cambodia-csec-2012";
    private static final Random RANDOM = new Random();

    @TempDir
    static Path undisturbed;

    static long milliseconds;

    @TempDir
    Path output;

    @BeforeAll
    static void runUndisturbed() throws IOException {
        long start = System.nanoTime();
        assertThat(run(undisturbed).onExit().join().exitValue()).isZero();
        milliseconds = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }

    @RepeatedTest(20)
    void goesOnAfterAKillAtAnyMoment() throws IOException, InterruptedException {
        long moment = RANDOM.nextLong(milliseconds);
        Process process = run(output);
        process.waitFor(moment, TimeUnit.MILLISECONDS);
        process.destroyForcibly().onExit().join();

        Process again = run(output).onExit().join();

        assertThat(again.exitValue()).as("killed after %d ms", moment).isZero();
        assertThat(manifest(output)).as("killed after %d ms", moment).hasSameBinaryContentAs(manifest(undisturbed));
    }

    private static Path manifest(Path output) {
        return output.resolve(RELEASE).resolve("v1").resolve("release.json");
    }

    private static Process run(Path output) throws IOException {
        Files.createDirectories(output);
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        RunProcess.classPath(),
                        Factpress.class.getName(),
                        "run",
                        "jobs/" + RELEASE + ".yaml"))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("FACTPRESS_OUTPUT", output.toString());
        return builder.start();
    }
}
