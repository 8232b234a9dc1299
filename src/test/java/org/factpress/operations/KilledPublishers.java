package org.factpress.operations;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.factpress.cli.Factpress;
import org.factpress.model.ReleaseFile;
import org.factpress.model.RevisionKind;
import org.factpress.publish.Dispatch;
import org.factpress.publish.Handout;
import org.factpress.publish.PressBench;
import org.factpress.publish.PressServers;
import org.factpress.publish.Purpose;

/** Publishes revision after revision by the real program, twice at once, and kills it in the middle. */
final class KilledPublishers {
    private static final int RECIPIENTS = 12;
    private static final long POLL_NANOS = 500_000;

    private final PressBench bench;
    private final PressServers servers;
    private final Random random;
    /** The ids of the mails that each recipient got of each revision. */
    private final Map<String, Set<String>> ids = new TreeMap<>();

    private int rounds;
    private int killedInTheMiddle;
    private int mails;

    KilledPublishers(Path folder, PressServers servers, long seed) {
        this.bench = new PressBench(folder);
        this.servers = servers;
        this.random = new Random(seed);
        bench.job("publish: [{folder: press}, " + servers.sftpTarget() + ", {mail: {to: ["
                + String.join(", ", readers()) + "]}}]");
    }

    private static List<String> readers() {
        return IntStream.rangeClosed(1, RECIPIENTS)
                .mapToObj(number -> "reader-" + number + "@paper.example")
                .toList();
    }

    /** A new revision; two publishers, killed at a random moment of their work; then one that ends. */
    void round() throws IOException {
        Handout handout = release();
        int moment = random.nextInt(RECIPIENTS + 3);
        List<Process> publishers = List.of(start(), start());
        awaitWork(handout, moment, publishers);
        boolean alive = publishers.stream().anyMatch(Process::isAlive);
        publishers.forEach(process -> process.toHandle().destroyForcibly());
        publishers.forEach(process -> process.onExit().join());
        rounds++;
        killedInTheMiddle += alive ? 1 : 0;
        requireNothingHalf(handout);
        goOn();
        requireAll(handout);
    }

    /** Both at once, neither killed: each recipient gets one mail. */
    void together() throws IOException {
        Handout handout = release();
        List<Process> publishers = List.of(start(), start());
        List<Integer> codes = publishers.stream()
                .map(process -> process.onExit().join().exitValue())
                .toList();
        assertThat(codes).as(log()).contains(0).isSubsetOf(0, 75);
        assertThat(servers.mails()).hasSize(RECIPIENTS);
        requireAll(handout);
    }

    String report() {
        return String.format(
                Locale.ROOT,
                "%d rounds of two publishers, %d killed in the middle; %d mails to %d recipients of a revision,"
                        + " %d ids",
                rounds,
                killedInTheMiddle,
                mails,
                ids.size(),
                ids.values().stream().mapToInt(Set::size).sum());
    }

    int killedInTheMiddle() {
        return killedInTheMiddle;
    }

    private Handout release() {
        boolean first = bench.archive().head(PressBench.RELEASE).isEmpty();
        return first
                ? bench.release(RevisionKind.INITIAL, null)
                : bench.release(RevisionKind.CORRECTION, "A count was wrong");
    }

    private Process start() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        RunProcess.classPath(),
                        Factpress.class.getName(),
                        "publish",
                        "kit.yaml"))
                .directory(bench.folder().toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.appendTo(
                        bench.folder().resolve("publishers.log").toFile()));
        builder.environment().putAll(servers.environment());
        return builder.start();
    }

    /** Returns when so many deliveries are seen, and a little later, or when there is nobody left to wait for. */
    private void awaitWork(Handout handout, int moment, List<Process> publishers) {
        while (seen(handout) < moment && publishers.stream().anyMatch(Process::isAlive)) {
            LockSupport.parkNanos(POLL_NANOS);
        }
        if (moment == 0) {
            awaitBeginning(handout, publishers);
        }
        LockSupport.parkNanos((long) (random.nextDouble() * TimeUnit.MILLISECONDS.toNanos(40)));
    }

    private void awaitBeginning(Handout handout, List<Process> publishers) {
        Path staging = bench.press().resolve(PressBench.RELEASE + "/.part");
        while (!Files.exists(staging)
                && seen(handout) == 0
                && publishers.stream().anyMatch(Process::isAlive)) {
            LockSupport.parkNanos(POLL_NANOS);
        }
    }

    private int seen(Handout handout) {
        String revision = PressBench.RELEASE + "/v" + handout.revision();
        return (int) places().stream()
                        .filter(place -> Files.exists(place.resolve(revision)))
                        .count()
                + servers.mails().size();
    }

    private List<Path> places() {
        return List.of(bench.press(), servers.files().resolve("pub"));
    }

    /** Whoever looks at a target between two calls sees whole revisions, and a latest one that is there. */
    private void requireNothingHalf(Handout handout) throws IOException {
        for (Path place : places()) {
            var files = PressBench.contents(place);
            files.keySet().removeIf(path -> path.contains("/.part/"));
            for (int revision : revisions(files.keySet())) {
                assertThat(names(files.keySet(), revision))
                        .as("revision %d in %s", revision, place)
                        .containsAll(
                                handout.files().stream().map(ReleaseFile::path).toList());
            }
            if (revisions(files.keySet()).contains(handout.revision())) {
                requireSame(files, handout);
            }
            assertThat(files.keySet()).noneMatch(path -> path.endsWith(".part"));
            requireLatestIsThere(files);
        }
    }

    private static void requireLatestIsThere(Map<String, byte[]> files) {
        byte[] latest = files.get(PressBench.RELEASE + "/latest.json");
        if (latest != null) {
            String text = new String(latest, StandardCharsets.UTF_8);
            assertThat(text).endsWith("}\n");
            int revision = Integer.parseInt(text.replaceAll("(?s).*?\"revision\": (\\d+).*", "$1"));
            assertThat(revisions(files.keySet())).contains(revision);
        }
    }

    private static Set<Integer> revisions(Set<String> paths) {
        Set<Integer> revisions = new TreeSet<>();
        paths.stream()
                .filter(path -> path.matches("kit/v\\d+/.*"))
                .map(path -> Integer.valueOf(path.replaceAll("kit/v(\\d+)/.*", "$1")))
                .forEach(revisions::add);
        return revisions;
    }

    private static Set<String> names(Set<String> paths, int revision) {
        String folder = PressBench.RELEASE + "/v" + revision + "/";
        Set<String> names = new HashSet<>();
        paths.stream()
                .filter(path -> path.startsWith(folder))
                .map(path -> path.substring(folder.length()))
                .forEach(names::add);
        return names;
    }

    private static void requireSame(Map<String, byte[]> files, Handout handout) {
        for (ReleaseFile file : handout.files()) {
            String path = PressBench.RELEASE + "/v" + handout.revision() + "/" + file.path();
            assertThat(Arrays.equals(files.get(path), file.bytes())).as(path).isTrue();
        }
    }

    /** The repeat, in this process: a start of the program takes longer than its work. */
    private void goOn() {
        PublishRequest request =
                new PublishRequest(bench.folder().resolve("kit.yaml"), Purpose.RELEASE, List.of(), false, false);
        PublishOutcome outcome = publications().publish(request, PublishListener.SILENT);
        assertThat(outcome.dispatches())
                .extracting(Dispatch::state)
                .isSubsetOf(Dispatch.State.DELIVERED, Dispatch.State.THERE)
                .hasSize(RECIPIENTS + 2);
    }

    private Publications publications() {
        return new Publications(bench.output(), servers.environment(), PressBench.CLOCK, time -> {});
    }

    private void requireAll(Handout handout) throws IOException {
        collect();
        requireNothingHalf(handout);
        for (Path place : places()) {
            requireSame(PressBench.contents(place), handout);
            assertThat(place.resolve(PressBench.RELEASE + "/.part")).doesNotExist();
        }
        for (String reader : readers()) {
            assertThat(ids.get(reader + " v" + handout.revision()))
                    .as("mails of revision %d to %s", handout.revision(), reader)
                    .hasSize(1);
        }
        assertThat(ids.values()).allMatch(each -> each.size() == 1);
        assertThat(publications().ledger(PressBench.RELEASE))
                .filteredOn(row -> row.revision() == handout.revision())
                .hasSize(RECIPIENTS + 2)
                .allMatch(row -> row.isDelivered());
    }

    /** What the publishers said. */
    private String log() throws IOException {
        return Files.readString(bench.folder().resolve("publishers.log"));
    }

    private void collect() {
        List<MimeMessage> received = servers.mails();
        for (MimeMessage mail : received) {
            String id = PressServers.messageId(mail);
            String revision = id.replaceAll(".*\\.(v\\d+)\\.kit@.*", "$1");
            PressServers.recipients(mail)
                    .forEach(reader -> ids.computeIfAbsent(reader + " " + revision, key -> new TreeSet<>())
                            .add(id));
        }
        mails += received.size();
        servers.forgetMails();
    }
}
