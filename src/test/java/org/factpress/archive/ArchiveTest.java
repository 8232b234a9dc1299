package org.factpress.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.factpress.model.Revision;
import org.factpress.model.RevisionKind;
import org.factpress.release.ReleaseFolder;
import org.factpress.release.SampleRevision;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {
    @TempDir
    private Path base;

    private ArchiveFixture fixture;

    @BeforeEach
    void setUp() {
        fixture = new ArchiveFixture(base);
    }

    @Test
    void isEmptyAndUntouchedUntilTheFirstCommit() {
        assertThat(fixture.archive().list()).isEmpty();
        assertThat(fixture.archive().head("kit")).isEmpty();
        assertThat(fixture.archive().verify(Optional.empty())).isEmpty();
        assertThat(fixture.archive().recover(null)).isEmpty();
        assertThat(fixture.root()).doesNotExist();
    }

    @Test
    void holdsARevisionWithItsSourcesAndItsJob() {
        fixture.commit("kit", 1);
        ArchivedRevision head = fixture.archive().head("kit").orElseThrow();
        assertThat(head.number()).isEqualTo(1);
        assertThat(head.kind()).isEqualTo(RevisionKind.INITIAL);
        assertThat(head.fingerprint()).isEqualTo("fingerprint-1");
        assertThat(head.asOf()).isEqualTo("2015-06-09T09:30-04:00");
        assertThat(head.created()).isEqualTo("2015-06-09T14:00Z");
        assertThat(fixture.archive().paths(head))
                .contains(
                        "job/kit.yaml",
                        "release/fact-sheet.pdf",
                        "release/data/provenance.json",
                        "release/release.json",
                        "sources/" + SampleRevision.SOURCE)
                .hasSize(15);
        assertThat(fixture.archive().read(head, "fact-sheet.pdf")).asString().isEqualTo("%PDF-1.7 sheet");
        assertThat(new String(
                        fixture.archive().content(head, "sources/" + SampleRevision.SOURCE), StandardCharsets.UTF_8))
                .isEqualTo(SampleRevision.SOURCE_FILE);
    }

    @Test
    void listsByReleaseAndNumber() {
        fixture.commit("second", 1);
        fixture.commit("first", 1);
        fixture.commit("first", 2);
        assertThat(fixture.archive().list())
                .extracting(revision -> revision.release() + " " + revision.number())
                .containsExactly("first 1", "first 2", "second 1");
        assertThat(fixture.archive().head("first"))
                .map(ArchivedRevision::number)
                .contains(2);
    }

    @Test
    void countsVersionsAsNumbersAndNotAsWords() {
        for (int number = 1; number <= 11; number++) {
            fixture.commit("kit", number);
        }
        assertThat(fixture.archive().head("kit")).map(ArchivedRevision::number).contains(11);
        assertThat(fixture.archive().verify(Optional.of("kit"))).isEmpty();
    }

    @Test
    void changesNothingWhenTheSameRevisionComesAgain() throws IOException {
        fixture.commit("kit", 1);
        fixture.commit("kit", 2);
        byte[] before = Files.readAllBytes(fixture.object("kit").resolve("inventory.json"));
        fixture.commit("kit", 2);
        fixture.commit("kit", 1);
        assertThat(Files.readAllBytes(fixture.object("kit").resolve("inventory.json")))
                .isEqualTo(before);
    }

    @Test
    void storesAnUnchangedSourceOnce() throws IOException {
        fixture.commit("kit", 1);
        fixture.commit("kit", 2);
        assertThat(fixture.object("kit").resolve("v1/content/sources")).exists();
        assertThat(fixture.object("kit").resolve("v2/content/sources")).doesNotExist();
        ArchivedRevision second = fixture.archive().head("kit").orElseThrow();
        assertThat(fixture.archive().content(second, "sources/" + SampleRevision.SOURCE))
                .hasSize(SampleRevision.SOURCE_FILE.getBytes(StandardCharsets.UTF_8).length);
    }

    @Test
    void leavesNoStagingBehind() throws IOException {
        fixture.commit("kit", 1);
        try (Stream<Path> beside = Files.list(base.resolve("output/.archive-work"))) {
            assertThat(beside).isEmpty();
        }
    }

    @Test
    void refusesARevisionOutOfTurn() {
        fixture.commit("kit", 1);
        assertThatThrownBy(() -> fixture.commit("kit", 3))
                .isInstanceOf(ArchiveException.class)
                .hasMessageContaining("Revision 3 of kit")
                .hasMessageContaining("the next is revision 2");
    }

    @Test
    void refusesAnotherContentUnderAnArchivedNumber() throws IOException {
        fixture.commit("kit", 1);
        Revision other = SampleRevision.of("kit", 1);
        Path folder = new ReleaseFolder(base.resolve("elsewhere")).write(other, SampleRevision.reports(), List.of());
        assertThatThrownBy(() -> fixture.commit(other, folder))
                .isInstanceOf(ArchiveException.class)
                .hasMessageContaining(folder.toString());
    }

    @Test
    void refusesADraft() {
        Revision draft = SampleRevision.of("kit", 1, true);
        assertThatThrownBy(() -> fixture.commit(draft, fixture.write(draft))).isInstanceOf(ArchiveException.class);
        assertThat(fixture.root()).doesNotExist();
    }

    @Test
    void refusesAFolderThatIsNotAsReleased() throws IOException {
        Revision revision = SampleRevision.of("kit", 1);
        Path folder = fixture.write(revision);
        Files.writeString(folder.resolve("evidence.html"), "changed");
        assertThatThrownBy(() -> fixture.commit(revision, folder))
                .isInstanceOf(ArchiveException.class)
                .hasMessageContaining("evidence.html");
    }

    @Test
    void refusesASourceThatChangedSinceItWasRead() throws IOException {
        Files.createDirectories(fixture.source().getParent());
        Files.writeString(fixture.source(), "other words");
        assertThatThrownBy(() -> fixture.commit("kit", 1))
                .isInstanceOf(ArchiveException.class)
                .hasMessageContaining(fixture.source().toString())
                .hasMessageContaining("changed since it was read");
        assertThat(fixture.archive().list()).isEmpty();
    }

    @Test
    void refusesASourceThatIsGone() {
        Revision revision = SampleRevision.of("kit", 1);
        Path folder = fixture.write(revision);
        Submission submission = Submission.of(folder).source("input/gone.txt", base.resolve("input/gone.txt"), null);
        assertThatThrownBy(() -> fixture.archive().commit(submission))
                .isInstanceOf(ArchiveException.class)
                .hasMessageContaining(base.resolve("input/gone.txt").toString());
    }

    @Test
    void needsNoSourcesForARevisionThatIsArchivedAlready() throws IOException {
        fixture.commit("kit", 1);
        Files.writeString(fixture.source(), "changed since");
        fixture.commit("kit", 1);
        assertThat(fixture.archive().list()).hasSize(1);
    }

    @Test
    void refusesAFolderThatIsNoArchive() throws IOException {
        Files.createDirectories(fixture.root());
        Files.writeString(fixture.root().resolve("photo.jpg"), "mine");
        assertThatThrownBy(() -> fixture.commit("kit", 1))
                .isInstanceOf(ArchiveException.class)
                .hasMessageContaining("no OCFL storage root");
        assertThat(fixture.root().resolve("photo.jpg")).hasContent("mine");
    }

    @Test
    void takesAnEmptyFolderForItsRoot() throws IOException {
        Files.createDirectories(fixture.root());
        fixture.commit("kit", 1);
        assertThat(fixture.archive().list()).hasSize(1);
    }

    @Test
    void seesWhatAnotherProcessArchived() {
        Archive reader = fixture.archive();
        fixture.commit("kit", 1);
        assertThat(reader.head("kit")).map(ArchivedRevision::number).contains(1);
        fixture.commit("kit", 2);
        assertThat(reader.head("kit")).map(ArchivedRevision::number).contains(2);
    }

    @Test
    void namesWhatItDoesNotHold() {
        fixture.commit("kit", 1);
        ArchivedRevision head = fixture.archive().head("kit").orElseThrow();
        assertThatThrownBy(() -> fixture.archive().read(head, "data/nothing.csv"))
                .isInstanceOf(ArchiveException.class)
                .hasMessageContaining("kit v1")
                .hasMessageContaining("data/nothing.csv");
        assertThat(fixture.archive().verify(Optional.of("other")))
                .singleElement()
                .asString()
                .contains("holds no release other");
    }

    @Test
    void keepsASourceFromAboveTheRoot() {
        assertThat(Layout.source("../kit/a.pdf")).isEqualTo("sources/_up/kit/a.pdf");
        assertThat(Layout.source("/srv/kit/./a.pdf")).isEqualTo("sources/srv/kit/a.pdf");
    }
}
