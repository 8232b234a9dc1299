package org.factpress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import org.factpress.archive.LibraryCheck;
import org.factpress.archive.PlainArchive;
import org.factpress.release.ReleaseFolder;

/** Releases, kills the process at a random instant, starts again and looks whether anything was lost or broken. */
final class KilledReleases {
    /** Objects grow with every kill; after so many the next release is begun. */
    private static final int KILLS_A_RELEASE = 10;

    private static final int REVISIONS_A_KILL = 8;
    private static final long LONGEST_COMMIT = 300_000_000L;
    private static final long PATIENCE = 60_000_000_000L;

    private static final String JOB = """
            release: %s
            title: Wells of Lowtown
            cycle: 2015
            releaseDate: 2016-01-20T09:00+01:00
            sources: [papers]
            headline: [dry-wells]
            indicators:
              - {id: dry-wells, label: Share of dry wells, match: [share of dry wells], unit: percent}
            """;

    private final Path folder;
    private final Random random;
    private final SortedSet<Integer> acknowledged = new TreeSet<>();
    private String release = "";
    private int source = 1;
    private int total;
    private int mended;
    private int insideCommit;

    /** Nanoseconds from a start to its first release, and from one release to the next, on this machine under this load. */
    private long first = 5_000_000_000L;

    private long next = 1_500_000_000L;

    KilledReleases(Path folder, long seed) {
        this.folder = folder;
        this.random = new Random(seed);
    }

    void kill(int times) throws IOException {
        Files.createDirectories(folder.resolve("papers"));
        Files.createDirectories(folder.resolve("jobs"));
        for (int kill = 0; kill < times; kill++) {
            if (kill % KILLS_A_RELEASE == 0) {
                begin("wells-" + (kill / KILLS_A_RELEASE + 1));
            }
            killOne(kill % 2 == 1);
            startAgain();
            source += REVISIONS_A_KILL;
            if ((kill + 1) % KILLS_A_RELEASE == 0) {
                tell(kill + 1);
            }
        }
        tell(times);
        assertThat(PlainArchive.problems(folder.resolve("output/archive"))).isEmpty();
    }

    private void tell(int kills) {
        System.out.printf(
                Locale.ROOT,
                "%d processes killed, %d of them while they committed; %d revisions acknowledged, none lost; %d times mended%n",
                kills,
                insideCommit,
                total,
                mended);
    }

    private void begin(String name) throws IOException {
        release = name;
        acknowledged.clear();
        Files.writeString(folder.resolve("jobs/" + name + ".yaml"), JOB.formatted(name));
    }

    private void killOne(boolean inCommit) throws IOException {
        ReleasingProcess process = ReleasingProcess.start(folder, release, source);
        long start = System.nanoTime();
        int heard = random.nextInt(3);
        for (int i = 0; i < heard; i++) {
            acknowledge(process.next());
            long took = System.nanoTime() - start;
            first = i == 0 ? took : first;
            next = i == 0 ? next : took;
            start = System.nanoTime();
        }
        if (inCommit) {
            awaitCommit(process);
        } else {
            LockSupport.parkNanos((long) (random.nextDouble() * (heard == 0 ? first : next)));
        }
        insideCommit += Files.exists(work()) ? 1 : 0;
        process.kill().forEach(this::acknowledge);
    }

    /** An instant within a commit: they are a small part of a run, and the part that matters most. */
    private void awaitCommit(ReleasingProcess process) {
        long start = System.nanoTime();
        while (!Files.exists(work()) && process.isAlive() && System.nanoTime() - start < PATIENCE) {
            LockSupport.parkNanos(100_000);
        }
        LockSupport.parkNanos((long) (random.nextDouble() * LONGEST_COMMIT));
    }

    private Path work() {
        return folder.resolve("output/.archive-work").resolve(release);
    }

    private void startAgain() throws IOException {
        if (random.nextBoolean() && Files.exists(folder.resolve("output/archive"))) {
            Call recovered = Call.of(folder, "archive", "recover");
            assertThat(recovered.code()).as(recovered.err()).isZero();
            mended += recovered.err().contains("Nothing had to be mended") ? 0 : 1;
            sound();
        }
        ReleasingProcess.tell(folder, source + REVISIONS_A_KILL - 1);
        Call call = Call.of(folder, "run", "jobs/" + release + ".yaml");
        assertThat(call.code()).as(call.err()).isZero();
        acknowledge(released(call));
        sound();
        for (int number : acknowledged) {
            assertThat(ReleaseFolder.verify(
                            folder.resolve("output").resolve(release).resolve("v" + number)))
                    .isEmpty();
        }
    }

    private static int released(Call call) {
        Optional<Matcher> released = call.err()
                .lines()
                .map(ReleasingProcess.RELEASED::matcher)
                .filter(Matcher::matches)
                .findFirst();
        assertThat(released).as(call.err()).isPresent();
        return Integer.parseInt(released.get().group(1));
    }

    private void acknowledge(int number) {
        assertThat(number).isPositive();
        total += acknowledged.add(number) ? 1 : 0;
    }

    private void sound() throws IOException {
        Path root = folder.resolve("output/archive");
        assertThat(PlainArchive.problems(root, release)).isEmpty();
        assertThat(LibraryCheck.errors(root, release, Files.createDirectories(folder.resolve("library"))))
                .isEmpty();
        for (int number : acknowledged) {
            assertThat(root.resolve(release).resolve("v" + number)).isDirectory();
        }
    }
}
