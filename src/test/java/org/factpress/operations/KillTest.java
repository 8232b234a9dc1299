package org.factpress.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.factpress.store.ReleaseLockedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KillTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void goesOnAfterAKillAndMakesTheSameBytes(Moment moment) throws IOException {
        ReleaseBench undisturbed = ReleaseBench.with(folder.resolve("undisturbed"));
        undisturbed.run();
        ReleaseBench bench = ReleaseBench.with(folder.resolve("killed"));
        try (RunProcess process = RunProcess.standingAt(moment, bench)) {
            process.kill();
        }
        assertThat(bench.runs().list(Optional.empty()))
                .extracting(RunRecord::state)
                .containsExactly(RunState.INTERRUPTED);

        RunOutcome outcome = bench.run();

        assertThat(outcome.state()).isEqualTo(RunState.DONE);
        assertThat(outcome.revision()).isEqualTo(1);
        assertThat(bench.text("v1/release.json")).isEqualTo(undisturbed.text("v1/release.json"));
        assertThat(bench.runs().list(Optional.empty()))
                .extracting(RunRecord::state)
                .containsExactly(RunState.DONE, RunState.FAILED);
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
