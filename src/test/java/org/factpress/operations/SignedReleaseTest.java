package org.factpress.operations;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.factpress.archive.Archive;
import org.factpress.archive.ArchivedRevision;
import org.factpress.batch.RoomStations;
import org.factpress.batch.Stations;
import org.factpress.release.Manifest;
import org.factpress.release.ManifestEntry;
import org.factpress.release.ReleaseFolder;
import org.factpress.signature.CheckedSignature;
import org.factpress.signature.PdfSignatures;
import org.factpress.signature.SigningKeyException;
import org.factpress.signature.TestKeys;
import org.factpress.signature.Trust;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Releases signed with a key of the machine, through the real stations. */
class SignedReleaseTest {
    private static final String JOB = """
            release: wells
            title: Wells
            releaseDate: 2015-06-09T09:30Z
            sources: [papers]
            indicators:
              - {id: dry-wells, label: Dry wells, match: [wells were dry], unit: percent, place: [Lowtown]}
            """;
    private static final TestKeys AUTHORITY = TestKeys.authority("CN=Authority");
    private static final TestKeys PRESS = AUTHORITY.issue("CN=Press Office");
    private static final Clock LATER = Clock.offset(ReleaseBench.CLOCK, Duration.ofDays(3));
    private static final List<String> SHEETS = List.of("fact-sheet.pdf", "results-summary.pdf");

    @TempDir
    Path folder;

    private Map<String, String> environment;

    @BeforeEach
    void prepare() {
        environment = TestKeys.environment(PRESS.write(folder.resolve("key.p12")));
        write("wells.yaml", JOB);
        write("papers/note.txt", "In 2015, 12.5% of wells in Lowtown were dry. In 2012, 20% of wells were dry.\n");
    }

    private void write(String path, String text) {
        StandInStations.put(folder.resolve(path), text.getBytes(UTF_8));
    }

    private RunOutcome run(Map<String, String> world, Clock clock) {
        return new Runs(folder.resolve("output"), world, clock).run(request(), RunListener.SILENT);
    }

    private RunRequest request() {
        return RunRequest.of(folder.resolve("wells.yaml"));
    }

    private Path released() {
        return folder.resolve("output/wells/v1");
    }

    private byte[] sheet(String name) {
        return StandInStations.bytes(released().resolve(name));
    }

    private static CheckedSignature signature(byte[] pdf) {
        try {
            return PdfSignatures.check(pdf, List.of(AUTHORITY.certificate())).orElseThrow();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private ManifestEntry entry(String name) {
        return ReleaseFolder.manifest(released()).files().stream()
                .filter(file -> file.path().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The bytes of each file, but those of the signed sheets before their signature, and no manifest. */
    private Map<String, byte[]> promised() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> tree = Files.walk(released())) {
            for (Path file : tree.filter(Files::isRegularFile).toList()) {
                files.put(released().relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        files.remove(Manifest.FILE);
        files.remove("press-kit.zip");
        SHEETS.forEach(name -> {
            ManifestEntry.Unsigned unsigned = entry(name).unsigned();
            files.computeIfPresent(
                    name, (path, bytes) -> unsigned == null ? bytes : Arrays.copyOf(bytes, (int) unsigned.bytes()));
            // What the press gets is what was signed.
            assertThat(files.remove("press-kit/" + name)).isEqualTo(sheet(name));
        });
        return files;
    }

    @Test
    void signsEachSheetAndNothingElseOfARelease() throws IOException {
        run(Map.of(), ReleaseBench.CLOCK);
        Map<String, byte[]> unsigned = promised();
        assertThat(entry("fact-sheet.pdf").unsigned()).isNull();
        StandInStations.delete(folder.resolve("output"));

        assertThat(run(environment, ReleaseBench.CLOCK).state()).isEqualTo(RunState.DONE);

        for (String name : SHEETS) {
            CheckedSignature signature = signature(sheet(name));
            assertThat(signature.problems()).isEmpty();
            assertThat(signature.trust()).isEqualTo(Trust.TRUSTED);
            assertThat(signature.signedAt()).isEqualTo(ReleaseBench.CLOCK.instant());
            assertThat(entry(name).bytes()).isEqualTo(sheet(name).length);
        }
        assertThat(entry("evidence.html").unsigned()).isNull();
        assertThat(promised()).containsExactlyEntriesOf(unsigned);
        assertThat(ReleaseFolder.verify(released())).isEmpty();
        archivedAsReleased();
    }

    private void archivedAsReleased() {
        Archive archive = new Archive(folder.resolve("output/archive"), ReleaseBench.CLOCK);
        ArchivedRevision head = archive.head("wells").orElseThrow();
        for (String name : List.of("fact-sheet.pdf", "results-summary.pdf", Manifest.FILE)) {
            assertThat(archive.read(head, name)).as(name).isEqualTo(sheet(name));
        }
    }

    @Test
    void makesNoRevisionForAnotherSignature() {
        run(environment, ReleaseBench.CLOCK);
        byte[] sheet = sheet("fact-sheet.pdf");
        Map<String, String> other =
                TestKeys.environment(AUTHORITY.issue("CN=New Press Office").write(folder.resolve("new.p12")));

        assertThat(run(environment, LATER).state()).isEqualTo(RunState.UNCHANGED);
        assertThat(run(other, LATER).state()).isEqualTo(RunState.UNCHANGED);
        assertThat(run(Map.of(), LATER).state()).isEqualTo(RunState.UNCHANGED);

        assertThat(sheet("fact-sheet.pdf")).isEqualTo(sheet);
        assertThat(folder.resolve("output/wells/v2")).doesNotExist();
    }

    @Test
    void keepsTheSignatureOfAReleaseThatTheArchiveHasLost() {
        run(environment, ReleaseBench.CLOCK);
        byte[] sheet = sheet("fact-sheet.pdf");
        StandInStations.delete(folder.resolve("output/archive"));

        RunOutcome outcome = run(environment, LATER);

        assertThat(outcome.failure()).isNull();
        assertThat(outcome.state()).isEqualTo(RunState.DONE);
        assertThat(sheet("fact-sheet.pdf")).isEqualTo(sheet);
        archivedAsReleased();
    }

    @ParameterizedTest
    @ValueSource(strings = {"commit", "write", "discardDraft"})
    void goesOnAfterACrashBetweenSigningAndTheEnd(String at) {
        Stations stations = new RoomStations(folder.resolve("output"), environment, ReleaseBench.CLOCK);
        Runs crashing = new Runs(
                folder.resolve("output"),
                new ReleaseBench(folder).settings(),
                failing(stations, at),
                ReleaseBench.CLOCK);
        assertThat(crashing.run(request(), RunListener.SILENT).state()).isEqualTo(RunState.FAILED);

        RunOutcome outcome = run(environment, LATER);

        assertThat(outcome.failure()).isNull();
        assertThat(outcome.revision()).isEqualTo(1);
        assertThat(signature(sheet("fact-sheet.pdf")).signedAt()).isEqualTo(ReleaseBench.CLOCK.instant());
        assertThat(signature(sheet("fact-sheet.pdf")).problems()).isEmpty();
        assertThat(ReleaseFolder.verify(released())).isEmpty();
        archivedAsReleased();
    }

    /** Stations that fail when this is asked of them, {@code write} only once the archive has the revision. */
    private Stations failing(Stations stations, String at) {
        return (Stations) Proxy.newProxyInstance(
                Stations.class.getClassLoader(), new Class<?>[] {Stations.class}, (proxy, method, arguments) -> {
                    boolean late = !at.equals("write") || stations.head("wells").isPresent();
                    if (method.getName().equals(at) && late) {
                        throw new IllegalStateException("the power went off at " + at);
                    }
                    try {
                        return method.invoke(stations, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @Test
    void leavesADraftUnsigned() throws IOException {
        write("wells.yaml", JOB + "approval: required\n");

        assertThat(run(environment, ReleaseBench.CLOCK).state()).isEqualTo(RunState.HELD);

        byte[] draft = StandInStations.bytes(folder.resolve("output/wells/draft/fact-sheet.pdf"));
        assertThat(PdfSignatures.check(draft, List.of())).isEmpty();
    }

    @Test
    void writesNothingWhereTheKeyCannotSign() {
        Clock afterTheEnd = Clock.fixed(TestKeys.UNTIL.plusSeconds(1), ReleaseBench.CLOCK.getZone());

        assertThatExceptionOfType(SigningKeyException.class)
                .isThrownBy(() -> run(environment, afterTheEnd))
                .withMessageContaining("FACTPRESS_SIGNING_KEY")
                .withMessageContaining("expired on 2035-01-01");
        assertThat(folder.resolve("output")).doesNotExist();
    }
}
