package org.factpress.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.factpress.release.FileTree;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ObjectRecoveryTest {
    @TempDir
    private static Path archived;

    @TempDir
    private Path base;

    private ArchiveFixture fixture;
    private Path object;

    @BeforeAll
    static void archive() {
        new ArchiveFixture(archived).commit("kit", 1);
        new ArchiveFixture(archived).commit("kit", 2);
    }

    @BeforeEach
    void copy() throws IOException {
        fixture = new ArchiveFixture(archived).copyTo(base);
        object = fixture.object("kit");
    }

    @Test
    void leavesASoundObjectAlone() {
        assertThat(recover()).isEmpty();
    }

    @Test
    void entersAVersionThatTheRootInventoryDoesNotKnow() throws IOException {
        rootInventoryOf("v1");
        assertThat(recover()).singleElement().asString().contains("v2").contains("entered it");
        soundWithHead(2);
    }

    @Test
    void mendsARootInventoryThatIsAheadOfItsSidecar() throws IOException {
        copyToRoot("v1", "inventory.json.sha512");
        assertThat(recover()).hasSize(1);
        soundWithHead(2);
    }

    @Test
    void restoresAMissingRootInventory() throws IOException {
        Files.delete(object.resolve("inventory.json"));
        Files.delete(object.resolve("inventory.json.sha512"));
        assertThat(recover()).hasSize(1);
        soundWithHead(2);
    }

    @Test
    void restoresATornRootInventory() throws IOException {
        byte[] whole = Files.readAllBytes(object.resolve("inventory.json"));
        Files.write(object.resolve("inventory.json"), Arrays.copyOf(whole, whole.length / 2));
        assertThat(recover()).hasSize(1);
        soundWithHead(2);
    }

    @Test
    void setsAsideAVersionWithoutInventory() throws IOException {
        rootInventoryOf("v1");
        forgetTheRegister();
        Files.delete(object.resolve("v2/inventory.json"));
        assertThat(recover())
                .singleElement()
                .asString()
                .contains("never completed")
                .contains("kit-v2");
        soundWithHead(1);
        assertThat(base.resolve("output/.archive-set-aside/kit-v2/content")).exists();
        fixture.commit("kit", 2);
        soundWithHead(2);
    }

    @Test
    void setsAsideAVersionThatLacksAFile() throws IOException {
        rootInventoryOf("v1");
        forgetTheRegister();
        Files.delete(object.resolve("v2/content/release/release.json"));
        assertThat(recover()).singleElement().asString().contains("never completed");
        soundWithHead(1);
    }

    @Test
    void neverSetsAsideAVersionThatWasArchivedInFull() throws IOException {
        rootInventoryOf("v1");
        Files.delete(object.resolve("v2/content/release/release.json"));
        assertThatThrownBy(this::recover)
                .isInstanceOf(ArchiveException.class)
                .hasMessageContaining("v2 was archived in full and is damaged now");
        assertThat(object.resolve("v2")).exists();
    }

    @Test
    void removesTheBeginningOfAnObject() throws IOException {
        Files.createDirectories(fixture.object("new"));
        Files.createFile(fixture.object("new").resolve("0=ocfl_object_1.1"));
        assertThat(fixture.archive().recover("new")).singleElement().asString().contains("begun");
        assertThat(fixture.object("new")).doesNotExist();
        fixture.commit("new", 1);
        assertThat(fixture.archive().verify(Optional.empty())).isEmpty();
    }

    @Test
    void leavesAFolderAloneThatIsNoObject() throws IOException {
        Path photo = Files.createDirectories(fixture.object("photos")).resolve("1.jpg");
        Files.writeString(photo, "mine");
        assertThatThrownBy(() -> fixture.archive().recover(null)).isInstanceOf(ArchiveException.class);
        assertThat(photo).hasContent("mine");
    }

    @Test
    void entersAFirstVersionWithoutRootInventoryOrNamaste() throws IOException {
        fixture.commit("new", 1);
        for (String name : List.of("inventory.json", "inventory.json.sha512", "0=ocfl_object_1.1")) {
            Files.delete(fixture.object("new").resolve(name));
        }
        assertThat(fixture.archive().recover("new")).hasSize(2);
        assertThat(fixture.archive().verify(Optional.empty())).isEmpty();
        assertThat(fixture.archive().head("new")).map(ArchivedRevision::number).contains(1);
    }

    @Test
    void removesStagingOfThisReleaseOnly() throws IOException {
        Path work = base.resolve("output/.archive-work");
        Files.createDirectories(work.resolve("kit/abc/content"));
        Files.createDirectories(work.resolve("other/abc"));
        assertThat(recover()).singleElement().asString().contains("staged");
        assertThat(work.resolve("kit")).doesNotExist();
        assertThat(work.resolve("other")).exists();
        fixture.archive().recover(null);
        assertThat(work).doesNotExist();
    }

    @Test
    void neverPutsAnOlderVersionInPlaceOfADamagedNewerOne() throws IOException {
        Files.writeString(object.resolve("inventory.json"), "{");
        Files.writeString(object.resolve("v2/inventory.json"), "{");
        assertThatThrownBy(this::recover)
                .isInstanceOf(ArchiveException.class)
                .hasMessageContaining(object.toString())
                .hasMessageContaining("Restore this folder from a copy");
        assertThat(object.resolve("v2/content")).exists();
    }

    @Test
    void refusesAnObjectWhoseNewestVersionIsGone() throws IOException {
        FileTree.delete(object.resolve("v2"));
        assertThatThrownBy(this::recover).isInstanceOf(ArchiveException.class).hasMessageContaining("v2");
    }

    @Test
    void mendsTheOthersWhenOneCannotBeMended() throws IOException {
        FileTree.delete(object.resolve("v2"));
        fixture.commit("other", 1);
        Files.delete(fixture.object("other").resolve("inventory.json"));
        assertThatThrownBy(() -> fixture.archive().recover(null)).hasMessageContaining("kit");
        assertThat(fixture.archive().verify(Optional.of("other"))).isEmpty();
    }

    @Test
    void committingMendsFirst() throws IOException {
        rootInventoryOf("v1");
        fixture.commit("kit", 3);
        soundWithHead(3);
    }

    private List<String> recover() {
        return fixture.archive().recover("kit");
    }

    /** A writer that was killed has not written down yet what it archived. */
    private void forgetTheRegister() throws IOException {
        FileTree.delete(base.resolve("output/.archive-register"));
    }

    private void soundWithHead(int number) {
        assertThat(fixture.archive().verify(Optional.empty())).isEmpty();
        assertThat(fixture.archive().head("kit")).map(ArchivedRevision::number).contains(number);
    }

    private void rootInventoryOf(String version) throws IOException {
        copyToRoot(version, "inventory.json");
        copyToRoot(version, "inventory.json.sha512");
    }

    private void copyToRoot(String version, String name) throws IOException {
        Files.copy(object.resolve(version).resolve(name), object.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }
}
