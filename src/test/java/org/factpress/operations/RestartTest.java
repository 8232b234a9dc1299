package org.factpress.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RestartTest {
    @TempDir
    static Path elsewhere;

    static String manifest;

    @TempDir
    Path folder;

    @BeforeAll
    static void runUndisturbed() {
        ReleaseBench undisturbed = ReleaseBench.with(elsewhere);
        undisturbed.run();
        manifest = undisturbed.text("v1/release.json");
    }

    @ParameterizedTest
    @EnumSource
    void goesOnAfterAFailureAndMakesTheSameBytes(Moment moment) {
        ReleaseBench bench = ReleaseBench.with(folder);

        RunOutcome failed = bench.run(WatchedStations.failing(bench.output(), moment));
        RunOutcome resumed = bench.run();

        assertThat(failed.state()).isEqualTo(RunState.FAILED);
        assertThat(failed.failure()).hasMessageContaining("the disk is full at " + moment);
        assertThat(resumed.state()).isEqualTo(RunState.DONE);
        assertThat(resumed.revision()).isEqualTo(1);
        assertThat(bench.text("v1/release.json")).isEqualTo(manifest);
    }

    @Test
    void readsOnlyTheDocumentsThatWereNotReadYet() {
        ReleaseBench bench = ReleaseBench.with(folder);
        bench.run(WatchedStations.failing(bench.output(), Moment.READ_B));
        WatchedStations stations = new WatchedStations(bench.output(), moment -> {});

        RunOutcome outcome = bench.run(stations);

        assertThat(stations.read).containsExactly("b.txt");
        assertThat(outcome.summary().documents()).isEqualTo(2);
        assertThat(outcome.summary().figures()).isEqualTo(3);
        assertThat(outcome.summary().observations()).isEqualTo(3);
    }

    @Test
    void namesTheDocumentThatItFailedOn() {
        ReleaseBench bench = ReleaseBench.with(folder);

        RunOutcome outcome = bench.run(WatchedStations.failing(bench.output(), Moment.READ_B));

        assertThat(outcome.failure()).hasMessageStartingWith("Document b.txt could not be worked on: the disk is full");
        assertThat(bench.runs().list(Optional.empty())).singleElement().satisfies(run -> {
            assertThat(run.state()).isEqualTo(RunState.FAILED);
            assertThat(run.message()).startsWith("Document b.txt").doesNotContain("\n");
        });
    }

    @Test
    void failsWhereASourceChangesDuringTheRunAndReadsItAnewTheNextTime() {
        ReleaseBench bench = ReleaseBench.with(folder);
        WatchedStations stations = new WatchedStations(bench.output(), moment -> {
            if (moment == Moment.RECONCILE) {
                bench.source("a.txt", "11 houses");
            }
        });

        RunOutcome disturbed = bench.run(stations);
        RunOutcome next = bench.run();

        assertThat(disturbed.failure())
                .hasMessage("a.txt changed during the run. Run again: the new content will be read.");
        assertThat(bench.output().resolve("archive/study/v2")).doesNotExist();
        assertThat(next.state()).isEqualTo(RunState.DONE);
        assertThat(next.revision()).isEqualTo(1);
        assertThat(bench.text("v1/data/observations.csv")).contains("11.0").doesNotContain("10.0");
    }

    @Test
    void showsAnArchivedRevisionAlthoughTheSourcesHaveChangedSince() {
        ReleaseBench bench = ReleaseBench.with(folder);
        bench.run(WatchedStations.failing(bench.output(), Moment.AFTER_COMMIT));
        bench.source("a.txt", "11 houses");

        RunOutcome outcome = bench.run();

        assertThat(outcome.revision()).isEqualTo(2);
        assertThat(bench.text("v1/data/observations.csv")).contains("10.0");
        assertThat(bench.text("v2/data/observations.csv")).contains("11.0");
    }
}
