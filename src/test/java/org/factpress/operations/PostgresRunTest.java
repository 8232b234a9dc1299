package org.factpress.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.factpress.batch.Stations;
import org.factpress.store.DatabaseSettings;
import org.factpress.store.DatabaseUnavailableException;
import org.factpress.store.ReleaseLockedException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresRunTest {
    private static EmbeddedPostgres postgres;

    @TempDir
    Path folder;

    ReleaseBench bench;

    @BeforeAll
    static void start() throws IOException {
        postgres = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @BeforeEach
    void prepare() {
        bench = ReleaseBench.with(folder);
    }

    private Runs runs(Stations stations) {
        DatabaseSettings settings = DatabaseSettings.of(
                bench.output(),
                Map.of(
                        DatabaseSettings.URL,
                        postgres.getJdbcUrl("postgres", "postgres"),
                        DatabaseSettings.USER,
                        "postgres"));
        return new Runs(bench.output(), settings, stations, ReleaseBench.CLOCK);
    }

    private RunOutcome run(Stations stations) {
        return runs(stations).run(bench.request(), RunListener.SILENT);
    }

    @Test
    void failsAndGoesOnWithTheSameBytesAsOnTheFileDatabase() {
        ReleaseBench file = ReleaseBench.with(folder.resolve("file"));
        file.run();

        RunOutcome failed = run(WatchedStations.failing(bench.output(), Moment.PRINT_SUMMARY));
        RunOutcome resumed = run(new StandInStations(bench.output()));
        RunOutcome again = run(new StandInStations(bench.output()));

        assertThat(failed.state()).isEqualTo(RunState.FAILED);
        assertThat(resumed.state()).isEqualTo(RunState.DONE);
        assertThat(again.state()).isEqualTo(RunState.UNCHANGED);
        assertThat(bench.text("v1/release.json")).isEqualTo(file.text("v1/release.json"));
        assertThat(runs(new StandInStations(bench.output())).list(Optional.of("study")))
                .extracting(RunRecord::state)
                .startsWith(RunState.DONE, RunState.FAILED);
        assertThat(bench.output().resolve("state/factpress.mv.db")).doesNotExist();
    }

    @Test
    void refusesAReleaseThatIsBeingWorkedOn() {
        Stations stations = new WatchedStations(bench.output(), moment -> {
            if (moment == Moment.RECONCILE) {
                assertThatExceptionOfType(ReleaseLockedException.class)
                        .isThrownBy(() -> run(new StandInStations(bench.output())));
            }
        });

        assertThat(run(stations).state()).isEqualTo(RunState.DONE);
    }

    @Test
    void saysThatTheDatabaseIsAway() {
        Map<String, String> nowhere =
                Map.of(DatabaseSettings.URL, "jdbc:postgresql://127.0.0.1:1/none?password=secret");
        Runs runs = new Runs(
                bench.output(),
                DatabaseSettings.of(bench.output(), nowhere),
                new StandInStations(bench.output()),
                ReleaseBench.CLOCK);

        assertThatExceptionOfType(DatabaseUnavailableException.class)
                .isThrownBy(() -> runs.run(bench.request(), RunListener.SILENT))
                .withMessageContaining("jdbc:postgresql://127.0.0.1:1/none")
                .withMessageNotContaining("secret");
    }
}
