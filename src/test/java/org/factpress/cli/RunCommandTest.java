package org.factpress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.factpress.store.Database;
import org.factpress.store.DatabaseSettings;
import org.factpress.store.ReleaseLock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The main job as a person calls it, from documents to the archive. */
class RunCommandTest {
    private static final String JOB = """
            release: wells
            title: Wells of Lowtown
            releaseDate: 2016-01-20T09:00+01:00
            sources: [papers]
            indicators:
              - {id: dry-wells, label: Share of dry wells, match: [share of dry wells], unit: percent, range: [0, 100]}
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void writeAJob() throws IOException {
        Files.createDirectory(folder.resolve("papers"));
        Files.createDirectory(folder.resolve("jobs"));
        Files.writeString(folder.resolve("jobs/wells.yaml"), JOB);
        paper(
                "note.txt",
                "The share of dry wells in Lowtown was 12.5% in 2015. The share of dry wells was 20% in 2012.\n");
    }

    @Test
    void makesARevisionOnceAndTellsItsStory() throws IOException {
        Call made = run();
        Call again = run();

        assertThat(made.code()).as(made.err()).isZero();
        assertThat(made.out()).isEmpty();
        assertThat(made.err())
                .contains("extract\n", "Released: wells, revision 1", "1 read", "output/wells/v1/fact-sheet.pdf");
        assertThat(folder.resolve("output/wells/v1/release.json")).exists();
        assertThat(again.code()).isZero();
        assertThat(again.err()).contains("Nothing to do: wells, revision 1");
        assertThat(folder.resolve("output/wells/v2")).doesNotExist();
        shownByTheVerbsThatTell();
    }

    private void shownByTheVerbsThatTell() {
        JsonNode runs = json("runs", "--format", "json");
        assertThat(runs.get(0).get("release").stringValue()).isEqualTo("wells");
        assertThat(runs.get(0).get("state").stringValue()).isEqualTo("done");
        assertThat(json("status", "--format", "json").get("steps").size()).isGreaterThan(3);
        JsonNode archived = json("archive", "list", "--format", "json");
        assertThat(archived.get(0).get("revision").intValue()).isEqualTo(1);
        assertThat(json("archive", "verify", "wells", "--format", "json")).isEmpty();
        assertThat(Call.of(folder, "archive", "verify", "well").err()).contains("no release 'well'", "wells");
    }

    @Test
    void printsEachReportInEachLanguageOfTheJob() throws IOException {
        Files.writeString(
                folder.resolve("jobs/wells.yaml"),
                JOB.replace("title: Wells of Lowtown", "language: [en, fr]\ntitle: {en: Wells, fr: Les puits}"));

        Call made = run();

        assertThat(made.code()).as(made.err()).isZero();
        assertThat(made.err().lines())
                .containsSubsequence(
                        "  output/wells/v1/fact-sheet.pdf",
                        "  output/wells/v1/fact-sheet.fr.pdf",
                        "  output/wells/v1/results-summary.pdf",
                        "  output/wells/v1/results-summary.fr.pdf");
        assertThat(Files.readString(folder.resolve("output/wells/v1/data/ledger.json")))
                .contains("fact-sheet.fr.pdf", "12,5 %");
        Call verified = Call.of(
                folder, "verify", "output/wells/v1/fact-sheet.fr.pdf", "--against", "output/wells/v1/release.json");
        assertThat(verified.code()).as(verified.err()).isZero();
    }

    @Test
    void isHeldByAnErrorAndWritesADraftOnly() throws IOException {
        paper("release.txt", "The share of dry wells in Lowtown decreased by 73% from 20% in 2012 to 12.5% in 2015.\n");

        Call held = run();

        assertThat(held.code()).isEqualTo(ExitCode.HELD);
        assertThat(held.err()).contains("Held: wells", "arithmetic-mismatch", "output/wells/draft/fact-sheet.pdf");
        assertThat(folder.resolve("output/wells/v1")).doesNotExist();
        assertThat(json("runs", "--format", "json").get(0).get("state").stringValue())
                .isEqualTo("held");
    }

    @Test
    void goesOnWithoutADocumentThatCannotBeRead() throws IOException {
        paper("empty.txt", "");

        Call call = run();

        assertThat(call.code()).isEqualTo(ExitCode.SOME_UNREADABLE);
        assertThat(call.err()).contains("Released: wells", "1 read, 1 not readable", "papers/empty.txt: ");
    }

    @Test
    void asksToTryAgainWhileAnotherProcessWorksOnTheRelease() {
        DatabaseSettings settings = DatabaseSettings.of(folder.resolve("output"), Map.of());
        try (Database database = Database.open(settings);
                ReleaseLock lock = database.locks().acquire("wells")) {
            Call call = run();

            assertThat(call.code()).as(lock.release()).isEqualTo(ExitCode.TRY_AGAIN);
            assertThat(call.err()).contains("factpress: Release wells is being worked on by", "Try again");
        }
    }

    private Call run() {
        return Call.of(folder, "run", "jobs/wells.yaml");
    }

    private void paper(String name, String text) throws IOException {
        Files.writeString(folder.resolve("papers").resolve(name), text);
    }

    private JsonNode json(String... arguments) {
        Call call = Call.of(folder, arguments);
        assertThat(call.code()).as(call.err()).isZero();
        return new JsonMapper().readTree(call.out());
    }
}
