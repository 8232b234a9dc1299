package org.factpress.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.factpress.store.ReleaseLockedException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KillTest {
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
    void goesOnAfterAKillAndMakesTheSameBytes(Moment moment) throws IOException {
        ReleaseBench bench = ReleaseBench.with(folder);
        try (RunProcess process = RunProcess.standingAt(moment, bench)) {
            process.kill();
        }
        assertThat(bench.runs().list(Optional.empty()))
                .extracting(RunRecord::state)
                .containsExactly(RunState.INTERRUPTED);

        RunOutcome outcome = bench.run();

        assertThat(outcome.state()).isEqualTo(RunState.DONE);
        assertThat(outcome.revision()).isEqualTo(1);
        assertThat(bench.text("v1/release.json")).isEqualTo(manifest);
        assertThat(bench.runs().list(Optional.empty()))
                .extracting(RunRecord::state)
                .containsExactly(RunState.DONE, RunState.FAILED);
    }

    @Test
    void goesOnWhereTheProcessThatServesTheStateEnds() throws IOException {
        ReleaseBench bench = ReleaseBench.with(folder);
        bench.job("other", "");
        try (RunProcess server = RunProcess.standingAt(Moment.RECONCILE, bench)) {
            Runs client = bench.runs(new WatchedStations(bench.output(), moment -> server.kill()));

            RunOutcome outcome = client.run(RunRequest.of(folder.resolve("other.yaml")), RunListener.SILENT);

            assertThat(outcome.state()).isEqualTo(RunState.DONE);
            assertThat(outcome.summary().observations()).isEqualTo(3);
        }
        assertThat(bench.run().state()).isEqualTo(RunState.DONE);
    }

    @Test
    void letsOneProcessAtATimeWorkOnARelease() throws IOException {
        ReleaseBench bench = ReleaseBench.with(folder);
        try (RunProcess process = RunProcess.standingAt(Moment.RECONCILE, bench)) {
            assertThatExceptionOfType(ReleaseLockedException.class)
                    .isThrownBy(bench::run)
                    .withMessageContaining("process " + process.pid())
                    .withMessageContaining("Try again");
            assertThat(bench.runs().list(Optional.empty()))
                    .extracting(RunRecord::state)
                    .containsExactly(RunState.RUNNING);
        }
        assertThat(bench.run().state()).isEqualTo(RunState.DONE);
    }
}
