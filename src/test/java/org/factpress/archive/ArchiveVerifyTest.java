package org.factpress.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.factpress.release.Digests;
import org.factpress.release.FileTree;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveVerifyTest {
    @TempDir
    private static Path archived;

    @TempDir
    private Path base;

    private ArchiveFixture fixture;

    @BeforeAll
    static void archive() {
        ArchiveFixture sound = new ArchiveFixture(archived);
        sound.commit("kit", 1);
        sound.commit("kit", 2);
        sound.commit("other", 1);
    }

    @BeforeEach
    void copy() throws IOException {
        fixture = new ArchiveFixture(archived).copyTo(base);
    }

    @Test
    void findsNothingWrongWithASoundArchive() {
        assertThat(fixture.archive().verify(Optional.empty())).isEmpty();
    }

    @Test
    void namesTheFileWhoseBytesHaveChanged() throws IOException {
        Files.writeString(fixture.object("kit").resolve("v1/content/release/evidence.html"), "<html>?</html>");
        assertThat(problem())
                .startsWith(
                        "kit, v1, release/evidence.html: its content is not what was archived (OCFL E092). Restore");
        assertThat(fixture.archive().verify(Optional.of("other"))).isEmpty();
    }

    @Test
    void findsAFileThatWasRewrittenWithItsInventory() throws IOException {
        Path object = fixture.object("other");
        Path file = object.resolve("v1/content/release/fact-sheet.pdf");
        String before = Digests.sha512(file);
        Files.writeString(file, "another sheet");
        for (Path inventory : List.of(object.resolve("inventory.json"), object.resolve("v1/inventory.json"))) {
            Files.writeString(inventory, Files.readString(inventory).replace(before, Digests.sha512(file)));
            Files.writeString(
                    inventory.resolveSibling("inventory.json.sha512"), Digests.sha512(inventory) + " inventory.json\n");
        }
        assertThat(problem())
                .startsWith("other, v1, release/fact-sheet.pdf: file and inventory agree, but not with the digest");
    }

    @Test
    void writesDigestsDownAsPlainToolsReadThem() throws IOException {
        assertThat(Files.readAllLines(base.resolve("output/.archive-register/other.sha512")))
                .anyMatch(line -> line.matches("[0-9a-f]{128}  archive/other/v1/content/release/fact-sheet\\.pdf"));
    }

    @Test
    void readsSlowlyWhereAskedTo() {
        assertThat(fixture.archive().verify(Optional.empty(), Pace.of(50_000_000)))
                .isEmpty();
        assertThatThrownBy(() -> Pace.of(0)).hasMessageContaining("never ends");
    }

    @Test
    void namesAReleaseThatHasVanished() throws IOException {
        FileTree.delete(fixture.object("other"));
        assertThat(problem()).startsWith("other: the whole object is missing");
        assertThat(fixture.archive().verify(Optional.of("other"))).hasSize(1);
        assertThat(fixture.archive().knows("other")).isTrue();
    }

    @Test
    void namesTheFileThatIsMissing() throws IOException {
        Files.delete(fixture.object("kit").resolve("v1/content/release/fact-sheet.pdf"));
        assertThat(problem()).startsWith("kit, v1, release/fact-sheet.pdf: it is missing (OCFL E092). Restore");
    }

    @Test
    void namesTheFileThatSomebodyAdded() throws IOException {
        Files.writeString(fixture.object("kit").resolve("v2/content/notes.txt"), "mine");
        assertThat(problem()).startsWith("kit, v2, notes.txt: it was never archived (OCFL E023). Move");
    }

    @Test
    void namesTheVersionThatIsMissing() throws IOException {
        Files.move(fixture.object("kit").resolve("v1"), base.resolve("gone"));
        assertThat(fixture.archive().verify(Optional.empty()))
                .isNotEmpty()
                .allMatch(line -> line.startsWith("kit, v1"));
    }

    @Test
    void tellsAnInventoryThatDoesNotFitItsSidecar() throws IOException {
        Files.writeString(fixture.object("kit").resolve("inventory.json.sha512"), "00 inventory.json\n");
        assertThat(fixture.archive().verify(Optional.of("kit")))
                .isNotEmpty()
                .allMatch(line -> line.contains("./factpress archive recover kit"));
    }

    @Test
    void takesNoPartOfAReleasesNameForAVersion() throws IOException {
        fixture.commit("study-v7", 1);
        Files.writeString(fixture.object("study-v7").resolve("inventory.json.sha512"), "00 inventory.json\n");
        assertThat(problem()).startsWith("study-v7: ");
    }

    @Test
    void tellsAFolderThatHoldsNoObject() throws IOException {
        Files.createDirectories(fixture.object("stray"));
        assertThat(problem()).startsWith("stray: ").contains("no OCFL object");
    }

    @Test
    void tellsTheSameInTheSameOrder() throws IOException {
        Files.writeString(fixture.object("kit").resolve("v1/content/release/evidence.html"), "?");
        Files.writeString(fixture.object("kit").resolve("v1/content/release/fact-sheet.pdf"), "?");
        Files.writeString(fixture.object("other").resolve("v1/content/release/fact-sheet.pdf"), "?");
        List<String> first = fixture.archive().verify(Optional.empty());
        assertThat(first).hasSize(3).isSorted().isEqualTo(fixture.archive().verify(Optional.empty()));
    }

    @Test
    void neverReadsContentThatHasChanged() throws IOException {
        ArchivedRevision head = fixture.archive().head("other").orElseThrow();
        Files.writeString(fixture.object("other").resolve("v1/content/release/fact-sheet.pdf"), "?");
        assertThatThrownBy(() -> fixture.archive().read(head, "fact-sheet.pdf"))
                .isInstanceOf(ArchiveException.class)
                .hasMessageStartingWith("other, v1, release/fact-sheet.pdf: its content is not what was archived");
    }

    private String problem() {
        List<String> problems = fixture.archive().verify(Optional.empty());
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }
}
