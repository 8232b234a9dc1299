package org.factpress.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import org.factpress.jobfile.JobFile;
import org.factpress.model.DocumentRole;
import org.factpress.model.ReleaseSpec;
import org.factpress.model.SourceSpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code init} drafts from a folder as press offices have it, and what a run of the draft then finds. */
class DraftedReleaseTest {
    @TempDir
    Path folder;

    private Path papers;

    @BeforeEach
    void writeDocuments() throws IOException {
        papers = Files.createDirectory(folder.resolve("lantern"));
        Files.writeString(papers.resolve("press-release.txt"), """
                HARBOUR LIGHTS BOARD
                Press release
                Quayton, Tuesday, 4 March 2025

                Harbour buoys fail less often

                In 2024, 12.4% of harbour buoys in Quayton failed at least once. In 2023 it had been 15.9%.

                The Harbour Lights Board looks after 2,318 harbour buoys. It spent €4.62 million on repairs in 2024.

                Contact: Ines Varga, 01632 960 222, ines.varga@harbourlights.example
                """);
        Files.writeString(papers.resolve("annual-report.html"), """
                <html lang="en"><head><title>Harbour Lights Board</title></head><body><main>
                <h1>Harbour buoys in Quayton: annual report 2024</h1>
                <p>The failure rate of harbour buoys in Quayton was 12.4% in 2024, after 15.9% in 2023.</p>
                <p>At the end of 2024 there were 2,318 harbour buoys.</p>
                <p>Repairs cost €4.62 million in 2024.</p>
                </main></body></html>
                """);
        Files.writeString(papers.resolve("a-faq.txt"), """
                Frequently asked questions

                How many harbour buoys fail?

                About 12 percent of harbour buoys in Quayton failed in 2024.

                How many harbour buoys are there?

                More than 2,300 harbour buoys.
                """);
    }

    @Test
    void takesTheTitleFromTheReportAndNotFromTheQuestions() {
        assertThat(draft().title()).isEqualTo("Harbour buoys in Quayton: annual report 2024");
    }

    @Test
    void readsPeriodAndDayFromTheDocuments() {
        ReleaseSpec draft = draft();

        assertThat(draft.cycle()).isEqualTo("2024");
        assertThat(draft.releaseDate()).isEqualTo(OffsetDateTime.parse("2025-03-04T00:00Z"));
    }

    @Test
    void namesWhoSpeaksAndWhomToAsk() {
        ReleaseSpec draft = draft();

        assertThat(draft.publisher().name()).isEqualTo("Harbour Lights Board");
        assertThat(draft.publisher().contactName()).isEqualTo("Ines Varga");
        assertThat(draft.publisher().contactEmail()).isEqualTo("ines.varga@harbourlights.example");
        assertThat(draft.publisher().contactPhone()).isEqualTo("01632 960 222");
    }

    @Test
    void letsReportAndReleaseSpeakForTheStudy() {
        assertThat(draft().sources())
                .filteredOn(source -> source.role() == DocumentRole.PRIMARY)
                .extracting(SourceSpec::pattern)
                .containsExactly("lantern/annual-report.html", "lantern/press-release.txt");
    }

    @Test
    void takesOneResultToldInTwoWordingsForOneAndSaysWhy() throws IOException {
        Path lines = Files.createDirectory(folder.resolve("lines"));
        Files.writeString(
                lines.resolve("release.txt"),
                "In 2024, 61.7% of households in Quayton could order a fibre line. In 2022, 48.3% of households could order a fibre line.\n");
        Files.writeString(
                lines.resolve("page.txt"),
                "Fibre coverage in Quayton was 61.7% in 2024. Fibre coverage in Quayton was 48.3% in 2022.\n");

        assertThat(Call.of(folder, "init", "lines", "--out", "lines.yaml").code())
                .isZero();

        assertThat(JobFile.read(folder.resolve("lines.yaml")).spec().indicators())
                .hasSize(1);
        assertThat(folder.resolve("lines.yaml")).content(UTF_8).contains("# taken for one: ", "61.7% in 2024");
    }

    @Test
    void aDraftOfDocumentsThatAgreeRunsWithoutAnError() {
        draft();

        Call check = Call.of(folder, "check", "job.yaml");

        assertThat(check.code()).as(check.out()).isZero();
    }

    @Test
    void aDraftOfDocumentsThatDisagreeTellsTheConflict() throws IOException {
        Files.writeString(
                papers.resolve("newsletter.txt"), "In 2024, 14.2% of harbour buoys in Quayton failed at least once.\n");
        draft();

        Call check = Call.of(folder, "check", "job.yaml");

        assertThat(check.code()).isEqualTo(ExitCode.HELD);
        assertThat(check.out()).contains("conflicting-values").contains("14.2%");
    }

    @Test
    void leavesARateOpenThatCountsOneThingForAHundredOfAnother() throws IOException {
        Path desk = Files.createDirectory(folder.resolve("desk"));
        Files.writeString(
                desk.resolve("note.txt"),
                "In 2024 the desk answered letters quickly. The closing rate, that is, answered letters for every hundred received,"
                        + " was 104.8% in 2024.\n");

        assertThat(Call.of(folder, "init", "desk", "--out", "desk.yaml").code()).isZero();

        assertThat(Call.of(folder, "check", "desk.yaml").code()).isZero();
    }

    @Test
    void twoDraftsOfOneFolderAreTheSame() throws IOException {
        draft();
        String first = Files.readString(folder.resolve("job.yaml"));

        draft();

        assertThat(folder.resolve("job.yaml")).content(UTF_8).isEqualTo(first);
    }

    private ReleaseSpec draft() {
        Call init = Call.of(folder, "init", "lantern", "--out", "job.yaml", "--force");
        assertThat(init.code()).as(init.err()).isZero();
        return JobFile.read(folder.resolve("job.yaml")).spec();
    }
}
