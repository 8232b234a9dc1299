package org.factpress.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills real writers at random moments; {@code -Dfactpress.kills=200} makes it a long run. */
class KilledWriterTest {
    private static final int KILLS = Integer.getInteger("factpress.kills", 12);

    @TempDir
    private Path base;

    private final Random random = new Random(20150609);

    /** Nanoseconds that the last commit seen took, on this machine under this load. */
    private long duration = 500_000_000;

    @Test
    void whatWasAcknowledgedIsThereAndSoundAfterEveryKill() throws Exception {
        ArchiveFixture fixture = new ArchiveFixture(base);
        int acknowledged = 0;
        int mended = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            int first =
                    fixture.archive().head("kit").map(head -> head.number() + 1).orElse(1);
            acknowledged = Math.max(acknowledged, commitUntilKilled(first));
            mended += fixture.archive().recover("kit").isEmpty() ? 0 : 1;
            assertThat(fixture.archive().verify(Optional.empty())).isEmpty();
            assertThat(fixture.archive()
                            .head("kit")
                            .map(ArchivedRevision::number)
                            .orElse(0))
                    .isBetween(acknowledged, acknowledged + 1);
        }
        assertThat(acknowledged).isPositive();
        System.out.printf(
                Locale.ROOT,
                "%d writers killed, %d revisions acknowledged, %d times mended%n",
                KILLS,
                acknowledged,
                mended);
    }

    /** The number of the last revision that the process acknowledged; 0 where it was killed before the first. */
    private int commitUntilKilled(int first) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CommittingProcess.class.getName(),
                        base.toString(),
                        Integer.toString(first))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader output = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
            assertThat(next(output, CommittingProcess.READY)).isPositive();
            int last = awaitSome(output);
            LockSupport.parkNanos((long) (random.nextDouble() * duration));
            // Destroying the process itself would close its output, with the last acknowledgements in it.
            process.toHandle().destroyForcibly();
            return Math.max(last, last(output));
        }
    }

    /** Waits for none, one or two revisions, so that the kill falls into the first commit of a process or a later one. */
    private int awaitSome(BufferedReader output) {
        int last = 0;
        for (int more = random.nextInt(3); more > 0; more--) {
            long start = System.nanoTime();
            last = next(output, CommittingProcess.ARCHIVED);
            duration = System.nanoTime() - start;
        }
        return last;
    }

    /** The number of the last revision acknowledged; 0 where there is none. */
    private static int last(BufferedReader output) {
        int last = 0;
        for (int number = next(output, CommittingProcess.ARCHIVED);
                number > 0;
                number = next(output, CommittingProcess.ARCHIVED)) {
            last = number;
        }
        return last;
    }

    /** The number on the next line that starts with this word; 0 at the end of the output. */
    private static int next(BufferedReader output, String word) {
        return output.lines()
                .filter(line -> line.startsWith(word))
                .mapToInt(line -> Integer.parseInt(line.substring(word.length())))
                .findFirst()
                .orElse(0);
    }
}
