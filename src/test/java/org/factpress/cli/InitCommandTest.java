package org.factpress.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.factpress.jobfile.JobFile;
import org.factpress.model.Indicator;
import org.factpress.source.SourceCatalog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitCommandTest {
    @TempDir
    Path folder;

    private Path papers;

    @BeforeEach
    void writeDocuments() throws IOException {
        papers = Files.createDirectory(folder.resolve("My Wells (2015)"));
        Files.writeString(papers.resolve("release.html"), """
                <html lang="en"><head><title>Wells</title></head><body><h1>Wells: "dry" or not? #1</h1>
                <p>In 2015, 12.5% of wells in Lowtown were dry. The share of dry wells in Lowtown was 20% in 2012.</p>
                <p>Over 300 families carried water in 2015.</p></body></html>
                """);
        Files.writeString(papers.resolve("note.txt"), "The share of dry wells in Lowtown was 12.5% in 2015.\n");
    }

    @Test
    void draftsAJobFileThatIsValidAndFindsItsSources() {
        Call call = init();

        assertThat(call.code()).as(call.err()).isZero();
        JobFile job = JobFile.read(folder.resolve("my-wells-2015.yaml"));
        assertThat(job.spec().release()).isEqualTo("my-wells-2015");
        assertThat(job.spec().title()).isEqualTo("Wells: \"dry\" or not? #1");
        assertThat(SourceCatalog.find(job.sourcesRoot(), job.spec().sources())).hasSize(2);
        assertThat(call.err())
                .contains("Drafted my-wells-2015.yaml from 2 documents", "factpress run my-wells-2015.yaml");
        assertThat(call.out()).isEmpty();
    }

    @Test
    void declaresIndicatorsUnderTheirEvidence() throws IOException {
        init();

        JobFile job = JobFile.read(folder.resolve("my-wells-2015.yaml"));
        assertThat(job.spec().indicators()).isNotEmpty();
        assertThat(job.spec().headline())
                .isSubsetOf(job.spec().indicators().stream().map(Indicator::id).toList())
                .isNotEmpty();
        assertThat(folder.resolve("my-wells-2015.yaml"))
                .content(UTF_8)
                .contains("# 12.5 · note.txt: “The share of dry wells");
    }

    @Test
    void writesToJobsWhereThereIsSuchAFolder() throws IOException {
        Files.createDirectory(folder.resolve("jobs"));

        init();

        JobFile job = JobFile.read(folder.resolve("jobs/my-wells-2015.yaml"));
        assertThat(SourceCatalog.find(job.sourcesRoot(), job.spec().sources())).hasSize(2);
    }

    @Test
    void reachesDocumentsOutsideTheJobsFolder() throws IOException {
        Files.createDirectories(folder.resolve("a/b"));

        assertThat(Call.of(folder, "init", papers.toString(), "--out", "a/b/job.yaml")
                        .code())
                .isZero();

        JobFile job = JobFile.read(folder.resolve("a/b/job.yaml"));
        assertThat(SourceCatalog.find(job.sourcesRoot(), job.spec().sources())).hasSize(2);
    }

    @Test
    void neverOverwritesWithoutBeingForced() throws IOException {
        Path job = Files.writeString(folder.resolve("my-wells-2015.yaml"), "mine");

        Call refused = init();

        assertThat(refused.code()).isEqualTo(ExitCode.USAGE);
        assertThat(refused.err()).contains("exists already", "--force");
        assertThat(job).hasContent("mine");
        assertThat(Call.of(folder, "init", "My Wells (2015)", "--force").code()).isZero();
        assertThat(job).content(UTF_8).contains("release: my-wells-2015");
    }

    @Test
    void leavesOutWhatCannotBeReadAndSaysSo() throws IOException {
        Files.createFile(papers.resolve("empty.txt"));

        Call call = init();

        assertThat(call.code()).isEqualTo(ExitCode.SOME_UNREADABLE);
        assertThat(folder.resolve("my-wells-2015.yaml")).content(UTF_8).contains("# left out, empty.txt");
        JobFile job = JobFile.read(folder.resolve("my-wells-2015.yaml"));
        assertThat(SourceCatalog.find(job.sourcesRoot(), job.spec().sources())).hasSize(2);
    }

    @Test
    void refusesWhatIsNoFolder() {
        assertThat(Call.of(folder, "init", "nowhere").code()).isEqualTo(ExitCode.USAGE);
        assertThat(Call.of(folder, "init", "nowhere").err()).contains("nowhere is no folder");
    }

    private Call init() {
        return Call.of(folder, "init", "My Wells (2015)");
    }
}
