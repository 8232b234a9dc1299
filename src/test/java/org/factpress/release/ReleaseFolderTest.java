package org.factpress.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.factpress.model.ReleaseFile;
import org.factpress.model.Revision;
import org.factpress.model.RevisionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReleaseFolderTest {
    @TempDir
    private Path output;

    @Test
    void writesTheTreeOfTheContract() throws IOException {
        Path folder = write(SampleRevision.of("kit", 1));
        assertThat(folder).isEqualTo(output.resolve("kit/v1"));
        assertThat(paths(folder))
                .contains(
                        "charts/trend.svg",
                        "data/datapackage.json",
                        "data/figures.csv",
                        "data/findings.json",
                        "data/ledger.json",
                        "data/observations.csv",
                        "data/provenance.json",
                        "data/set-aside.csv",
                        "data/sources.csv",
                        "evidence.html",
                        "fact-sheet.pdf",
                        "release.json")
                .hasSize(13);
        assertThat(paths(output.resolve("kit"))).allMatch(path -> path.startsWith("v1/"));
    }

    @Test
    void namesEveryOtherFileInTheManifest() throws IOException {
        Path folder = write(SampleRevision.of("kit", 1));
        Manifest manifest = ReleaseFolder.manifest(folder);
        List<String> others = paths(folder).stream()
                .filter(path -> !path.equals("release.json"))
                .toList();
        assertThat(manifest.files()).extracting(ManifestEntry::path).isEqualTo(others);
        assertThat(ReleaseFolder.verify(folder)).isEmpty();
    }

    @Test
    void readsTheManifestBack() {
        Manifest manifest = ReleaseFolder.manifest(write(SampleRevision.of("kit", 2)));
        assertThat(manifest.revision()).isEqualTo(2);
        assertThat(manifest.kind()).isEqualTo(RevisionKind.CORRECTION);
        assertThat(manifest.reason()).isEqualTo("A count was wrong");
        assertThat(manifest.asOf()).isEqualTo("2015-06-09T09:30-04:00");
        assertThat(manifest.fingerprint()).isEqualTo("fingerprint-2");
        assertThat(manifest.supersedes()).isEqualTo(1);
        assertThat(manifest.softwareVersion()).matches("\\d+\\.\\d+.*");
        assertThat(Manifest.parse(manifest.toJson())).isEqualTo(manifest);
    }

    @Test
    void tellsWhereEachNumeralIsPrinted() throws IOException {
        Path folder = write(SampleRevision.of("kit", 1));
        JsonNode sheet = json(folder.resolve("data/ledger.json")).get("fact-sheet.pdf");
        assertThat(sheet.get("pages").intValue()).isEqualTo(2);
        assertThat(sheet.at("/numerals/0/observation").stringValue()).isEqualTo("minors-2015");
        assertThat(sheet.at("/numerals/0/role").stringValue()).isEqualTo("observation");
        assertThat(sheet.at("/numerals/0/box/1").decimalValue()).isEqualByComparingTo("700.12");
    }

    @Test
    void describesEachDataFileWithItsHashAndFields() throws IOException {
        Path folder = write(SampleRevision.of("kit", 1));
        JsonNode resources = json(folder.resolve("data/datapackage.json")).get("resources");
        assertThat(resources.size()).isEqualTo(8);
        for (JsonNode resource : resources) {
            byte[] bytes = Files.readAllBytes(
                    folder.resolve("data").resolve(resource.get("path").stringValue()));
            assertThat(resource.get("hash").stringValue()).isEqualTo("sha256:" + Digests.sha256(bytes));
            assertThat(resource.get("bytes").intValue()).isEqualTo(bytes.length);
            assertThat(resource.get("name").stringValue()).matches("[-a-z0-9._]+");
        }
        assertThat(resources.get(0).at("/schema/fields/8/name").stringValue()).isEqualTo("value");
        assertThat(resources.get(0).at("/schema/fields/8/type").stringValue()).isEqualTo("number");
    }

    @Test
    void leavesTheSameRevisionAlone() throws IOException {
        Path folder = write(SampleRevision.of("kit", 1));
        var before = Files.getLastModifiedTime(folder.resolve("release.json"));
        assertThat(write(SampleRevision.of("kit", 1))).isEqualTo(folder);
        assertThat(Files.getLastModifiedTime(folder.resolve("release.json"))).isEqualTo(before);
    }

    @Test
    void neverChangesAReleasedRevision() throws IOException {
        Path folder = write(SampleRevision.of("kit", 1));
        byte[] before = Files.readAllBytes(folder.resolve("release.json"));
        assertThatThrownBy(() -> write(SampleRevision.of("kit", 1), List.of()))
                .isInstanceOf(RevisionExistsException.class)
                .hasMessageContaining(folder.toString())
                .hasMessageContaining("next revision");
        assertThat(Files.readAllBytes(folder.resolve("release.json"))).isEqualTo(before);
        assertThat(ReleaseFolder.verify(folder)).isEmpty();
    }

    @Test
    void replacesWhatAKilledWriterLeft() throws IOException {
        Path partial = Files.createDirectories(output.resolve("kit/.v1.partial/data"));
        Files.writeString(partial.resolve("stale.csv"), "half a fi");
        Path folder = write(SampleRevision.of("kit", 1));
        assertThat(ReleaseFolder.verify(folder)).isEmpty();
        assertThat(output.resolve("kit/.v1.partial")).doesNotExist();
    }

    @Test
    void replacesTheDraft() throws IOException {
        Path draft = write(SampleRevision.of("kit", 1, true));
        assertThat(draft).isEqualTo(output.resolve("kit/draft"));
        write(SampleRevision.of("kit", 2, true), List.of());
        assertThat(ReleaseFolder.manifest(draft).revision()).isEqualTo(2);
        assertThat(draft.resolve("evidence.html")).doesNotExist();
        assertThat(ReleaseFolder.verify(draft)).isEmpty();
        assertThat(paths(output.resolve("kit"))).allMatch(path -> path.startsWith("draft/"));
    }

    @Test
    void finishesASwapOfDraftsThatWasKilledHalfWay() throws IOException {
        Path draft = write(SampleRevision.of("kit", 1, true));
        Files.move(draft, output.resolve("kit/.draft.old"));
        Files.createDirectories(output.resolve("kit/.draft.partial"));
        write(SampleRevision.of("kit", 2, true));
        assertThat(ReleaseFolder.manifest(draft).revision()).isEqualTo(2);
        assertThat(output.resolve("kit/.draft.old")).doesNotExist();
        assertThat(output.resolve("kit/.draft.partial")).doesNotExist();
    }

    @Test
    void discardsADraft() {
        Path draft = write(SampleRevision.of("kit", 1, true));
        new ReleaseFolder(output).discardDraft("kit");
        assertThat(draft).doesNotExist();
        new ReleaseFolder(output).discardDraft("kit");
    }

    @Test
    void namesWhatIsChangedMissingOrAdded() throws IOException {
        Path folder = write(SampleRevision.of("kit", 1));
        Files.writeString(folder.resolve("data/figures.csv"), "id\n");
        Files.delete(folder.resolve("evidence.html"));
        Files.writeString(folder.resolve("notes.txt"), "mine");
        assertThat(ReleaseFolder.verify(folder))
                .hasSize(3)
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("data/figures.csv is not the file that was released"),
                        line -> assertThat(line).startsWith("evidence.html is missing"),
                        line -> assertThat(line).startsWith("notes.txt is not in release.json"));
    }

    @Test
    void saysThatAFolderHoldsNoManifest() {
        assertThat(ReleaseFolder.verify(output)).singleElement().asString().contains("release.json");
    }

    @Test
    void saysWhatIsWrongWithAManifest() {
        assertThatThrownBy(() -> Manifest.parse("{\"release\": ".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(DataFileException.class)
                .hasMessageStartingWith("release.json is no manifest");
        assertThatThrownBy(() -> Manifest.parse("{}".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(DataFileException.class);
        assertThatThrownBy(() -> Manifest.parse("[1]".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(DataFileException.class);
    }

    @Test
    void namesAFolderThatCannotBeWritten() throws IOException {
        Path file = Files.writeString(output.resolve("file"), "in the way");
        assertThatThrownBy(() -> new ReleaseFolder(file)
                        .write(SampleRevision.of("kit", 1), SampleRevision.reports(), SampleRevision.files()))
                .isInstanceOf(OutputNotWritableException.class)
                .hasMessageContaining(file.resolve("kit").toString())
                .hasMessageContaining("run again");
    }

    @Test
    void namesTheFolderWithoutWritePermission() throws IOException {
        Files.setPosixFilePermissions(output, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assumeFalse(
                    Files.isWritable(output), "this user may write everywhere (root): permissions cannot be tested");
            assertThatThrownBy(() -> write(SampleRevision.of("kit", 1)))
                    .isInstanceOf(OutputNotWritableException.class)
                    .hasMessageContaining("permission denied")
                    .hasMessageContaining("Give this user write permission on " + output);
        } finally {
            Files.setPosixFilePermissions(output, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void writesTheSameBytesEachTime() throws IOException {
        Path first = write(SampleRevision.of("kit", 1));
        Path second = new ReleaseFolder(output.resolve("again"))
                .write(SampleRevision.of("kit", 1), SampleRevision.reports(), SampleRevision.files());
        for (String path : paths(first)) {
            assertThat(second.resolve(path)).hasSameBinaryContentAs(first.resolve(path));
        }
    }

    @Test
    void refusesAPathThatLeadsOutOfTheFolder() {
        for (String path : List.of("../x", "/x", "a//b", "a\\b", "")) {
            List<ReleaseFile> files = List.of(new ReleaseFile(path, new byte[0]));
            assertThatThrownBy(() -> write(SampleRevision.of("kit", 1), files))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(output).isEmptyDirectory();
    }

    private Path write(Revision revision) {
        return write(revision, SampleRevision.files());
    }

    private Path write(Revision revision, List<ReleaseFile> files) {
        return new ReleaseFolder(output).write(revision, SampleRevision.reports(), files);
    }

    private static JsonNode json(Path file) throws IOException {
        return JsonMapper.shared().readTree(Files.readAllBytes(file));
    }

    private static List<String> paths(Path folder) throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            return tree.filter(Files::isRegularFile)
                    .map(path -> folder.relativize(path).toString())
                    .sorted()
                    .toList();
        }
    }
}
