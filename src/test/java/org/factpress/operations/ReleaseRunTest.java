package org.factpress.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.factpress.store.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class ReleaseRunTest {
    @TempDir
    Path folder;

    ReleaseBench bench;

    @BeforeEach
    void prepare() {
        bench = ReleaseBench.with(folder);
    }

    @Test
    void makesTheFirstRevision() {
        RunOutcome outcome = bench.run();

        assertThat(outcome.failure()).isNull();
        assertThat(outcome.state()).isEqualTo(RunState.DONE);
        assertThat(outcome.revision()).isEqualTo(1);
        assertThat(outcome.folder()).isEqualTo(bench.file("v1"));
        assertThat(outcome.summary().observations()).isEqualTo(3);
        assertThat(outcome.durations())
                .containsOnlyKeys("collect", "extract", "reconcile", "gate", "report", "archive");
        assertThat(bench.text("v1/data/observations.csv"))
                .isEqualTo("o-a.txt:0=10.0\no-a.txt:14=20.0\no-b.txt:0=30.0\n");
        assertThat(outcome.log()).exists().isNotEmptyFile();
    }

    @Test
    void makesNoRevisionOfTheSameInputs() {
        RunOutcome first = bench.run();

        RunOutcome second = bench.run();

        assertThat(second.state()).isEqualTo(RunState.UNCHANGED);
        assertThat(second.revision()).isEqualTo(1);
        assertThat(second.summary()).isEqualTo(first.summary());
        assertThat(bench.file("v2")).doesNotExist();
    }

    @Test
    void makesTheNextRevisionOfChangedSources() {
        bench.run();
        bench.source("b.txt", "31 trees");

        RunOutcome outcome = bench.run();

        assertThat(outcome.state()).isEqualTo(RunState.DONE);
        assertThat(outcome.revision()).isEqualTo(2);
        assertThat(bench.text("v1/data/observations.csv")).contains("30.0");
        assertThat(bench.text("v2/data/observations.csv")).contains("31.0");
    }

    @Test
    void makesAThirdRevisionWhereSourcesChangeBack() {
        bench.run();
        bench.source("b.txt", "31 trees");
        bench.run();
        bench.source("b.txt", "30 trees");

        assertThat(bench.run().revision()).isEqualTo(3);
    }

    @Test
    void holdsAReleaseWithAnUndecidedError() {
        bench.source("b.txt", "30 trees in conflict");

        RunOutcome outcome = bench.run();

        assertThat(outcome.state()).isEqualTo(RunState.HELD);
        assertThat(outcome.folder()).isEqualTo(bench.file("draft"));
        assertThat(outcome.summary().heldFor()).containsExactly("1 error needs a decision");
        assertThat(outcome.summary().undecided()).hasSize(1);
        assertThat(bench.text("draft/fact-sheet.pdf")).startsWith("fact-sheet draft 1");
        assertThat(bench.file("v1")).doesNotExist();
        assertThat(bench.output().resolve("archive/study")).doesNotExist();
    }

    @Test
    void tellsAHeldReleaseAgainAndPutsItsDraftBack() {
        bench.source("b.txt", "30 trees in conflict");
        RunOutcome first = bench.run();
        bench.source("b.txt", "32 trees in conflict");
        bench.run();
        bench.source("b.txt", "30 trees in conflict");

        RunOutcome again = bench.run();

        assertThat(again.state()).isEqualTo(RunState.HELD);
        assertThat(again.summary()).isEqualTo(first.summary());
        assertThat(bench.text("draft/data/observations.csv")).contains("30.0");
    }

    @Test
    void holdsAReleaseThatAsksForApproval() {
        bench.job("study", "approval=required");

        assertThat(bench.run().summary().heldFor()).containsExactly("the job asks for approval");
    }

    @Test
    void goesOnWithoutADocumentThatCannotBeRead() {
        bench.source("c.txt", "40 scan");

        RunOutcome outcome = bench.run();

        assertThat(outcome.state()).isEqualTo(RunState.DONE);
        assertThat(outcome.unreadable()).singleElement().satisfies(document -> {
            assertThat(document.path()).isEqualTo("c.txt");
            assertThat(document.outcome()).isEqualTo("no-text");
        });
        assertThat(outcome.summary().observations()).isEqualTo(3);
    }

    @Test
    void comparesWithThePreviousRelease() {
        bench.job("before", "");
        bench.runs().run(RunRequest.of(folder.resolve("before.yaml")), RunListener.SILENT);
        bench.job("study", "previous=before");

        RunOutcome outcome = bench.run();

        assertThat(outcome.warnings()).isEmpty();
        assertThat(bench.text("v1/fact-sheet.pdf")).contains("compared with [Observation[id=o-a.txt:0");
    }

    @Test
    void warnsWhereThePreviousReleaseIsNotInTheArchive() {
        bench.job("study", "previous=before");

        RunOutcome outcome = bench.run();

        assertThat(outcome.state()).isEqualTo(RunState.DONE);
        assertThat(outcome.warnings())
                .singleElement()
                .asString()
                .contains("before")
                .contains("Run its job first");
    }

    @Test
    void makesTheRevisionAgainWhereTheArchiveIsGone() {
        bench.run();
        String manifest = bench.text("v1/release.json");
        StandInStations.delete(bench.output().resolve("archive"));

        RunOutcome outcome = bench.run();

        assertThat(outcome.state()).isEqualTo(RunState.DONE);
        assertThat(outcome.warnings()).singleElement().asString().contains("made again");
        assertThat(bench.text("v1/release.json")).isEqualTo(manifest);
    }

    @Test
    void bringsBackTheFolderOfTheCurrentRevision() {
        bench.run();
        String manifest = bench.text("v1/release.json");
        StandInStations.delete(bench.file("v1"));

        RunOutcome outcome = bench.run();

        assertThat(outcome.state()).isEqualTo(RunState.UNCHANGED);
        assertThat(outcome.warnings()).singleElement().asString().contains("restored from the archive");
        assertThat(bench.text("v1/release.json")).isEqualTo(manifest);
        assertThat(bench.file("v1/sources")).doesNotExist();
    }

    @Test
    void removesTheDraftOnceReleased() {
        bench.source("b.txt", "30 trees in conflict");
        bench.run();
        bench.source("b.txt", "30 trees");

        assertThat(bench.run().revision()).isEqualTo(1);
        assertThat(bench.file("draft")).doesNotExist();
    }

    @Test
    void keepsNoStagingOfReleasedRunsButTheirSummary() {
        bench.source("b.txt", "30 trees in conflict");
        bench.run();
        bench.source("b.txt", "30 trees");
        bench.run();

        try (Database database = Database.open(bench.settings())) {
            JdbcClient jdbc = JdbcClient.create(database.dataSource());
            assertThat(jdbc.sql("SELECT DISTINCT KIND FROM STAGED_RECORD")
                            .query(String.class)
                            .list())
                    .containsExactlyInAnyOrder("INPUTS", "SUMMARY");
        }
    }

    @Test
    void tellsTheProgressOfEachStep() {
        List<String> heard = new ArrayList<>();

        bench.runs().run(bench.request(), (step, done, total) -> heard.add(step + " " + done + "/" + total));

        // Parts end side by side, so that one may be told together with another.
        heard.removeIf(each -> each.matches("extract 1/2|report [123]/4"));
        assertThat(heard.stream().distinct())
                .containsExactly(
                        "collect 0/1",
                        "collect 1/1",
                        "extract 0/2",
                        "extract 2/2",
                        "reconcile 0/1",
                        "reconcile 1/1",
                        "gate 0/1",
                        "gate 1/1",
                        "report 0/4",
                        "report 4/4",
                        "archive 0/1",
                        "archive 1/1");
    }

    @Test
    void listsRunsNewestFirst() {
        bench.run();
        bench.source("b.txt", "30 trees in conflict");
        RunOutcome held = bench.run();

        assertThat(bench.runs().list(Optional.of("study")))
                .extracting(RunRecord::state)
                .containsExactly(RunState.HELD, RunState.DONE);
        assertThat(bench.runs().list(Optional.of("other"))).isEmpty();
        assertThat(bench.runs().status(held.run())).hasValueSatisfying(run -> {
            assertThat(run.summary()).isEqualTo(held.summary());
            assertThat(run.steps()).extracting(RunRecord.Step::name).contains("extract:000001", "draft");
        });
    }

    @Test
    void listsNothingWithoutMakingAState() {
        assertThat(bench.runs().list(Optional.empty())).isEmpty();
        assertThat(bench.output()).doesNotExist();
    }
}
