package org.factpress.operations;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.factpress.batch.InputCollector;
import org.factpress.batch.RoomStations;
import org.factpress.batch.RunInputs;
import org.factpress.batch.RunOptions;
import org.factpress.batch.StagedRun;
import org.factpress.batch.Stations;
import org.factpress.jobfile.JobFile;
import org.factpress.review.RecordedDecision;
import org.factpress.store.Database;
import org.factpress.store.DatabaseSettings;
import org.factpress.store.ReleaseLock;
import org.factpress.store.RunRow;
import org.factpress.store.StepRow;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Runs of releases below one output folder: made, resumed, listed and told about. */
public final class Runs {
    private static final int ATTEMPTS = 3;

    private final Path output;
    private final DatabaseSettings settings;
    private final Stations stations;
    private final Clock clock;

    /**
     * {@code environment} may name another database than the file below {@code output} (see {@link DatabaseSettings}) and
     * the key that signs what is released.
     */
    public Runs(Path output, Map<String, String> environment, Clock clock) {
        this(output, DatabaseSettings.of(output, environment), new RoomStations(output, environment, clock), clock);
    }

    Runs(Path output, DatabaseSettings settings, Stations stations, Clock clock) {
        this.output = output.toAbsolutePath().normalize();
        this.settings = settings;
        this.stations = stations;
        this.clock = clock;
    }

    /**
     * Runs a job to its end, going on where an earlier run with the same inputs stopped.
     *
     * <p>What keeps it from starting is thrown: a key that cannot sign, a wrong job file, no source, a release locked by
     * another process, a database away. What goes wrong on the way is told by the outcome.
     */
    public RunOutcome run(RunRequest request, RunListener listener) {
        JobFile job = stations.jobFile(request.jobFile());
        // Before anything is written: a release must not fail at its last step for a password.
        stations.signer();
        for (int attempt = 1; ; attempt++) {
            try {
                RunOutcome outcome = attempt(job, request.options(), listener);
                if (attempt == ATTEMPTS || !Database.isLost(outcome.failure())) {
                    return outcome;
                }
            } catch (DataAccessException | TransactionException failure) {
                // The file of state goes away with the process that serves it to us; the next attempt serves it itself.
                if (attempt == ATTEMPTS || !Database.isLost(failure)) {
                    throw Database.lost(failure);
                }
            }
        }
    }

    private RunOutcome attempt(JobFile job, RunOptions options, RunListener listener) {
        try (Database database = Database.open(settings);
                ReleaseLock lock = database.locks().acquire(job.spec().release())) {
            List<String> mended = new ArrayList<>(stations.recover(lock.release()));
            mended.addAll(restoreDecisions(database, lock.release()));
            RunInputs inputs = new InputCollector(stations, output, clock)
                    .collect(
                            job,
                            options,
                            database.decisions().of(lock.release()),
                            Holders.of(database.deliveries().of(lock.release())));
            return new ReleaseRun(database, stations, inputs, mended, listener).outcome();
        }
    }

    /** A state that was lost must not hold a release again for what was decided before its last revision. */
    private List<String> restoreDecisions(Database database, String release) {
        if (!database.decisions().of(release).decisions().isEmpty()) {
            return List.of();
        }
        List<RecordedDecision> archived =
                stations.head(release).map(stations::decisions).orElse(List.of());
        database.decisions().add(release, archived);
        return archived.isEmpty()
                ? List.of()
                : List.of("The state knew no decisions; those of the newest revision were taken from the archive.");
    }

    /** Every run, newest first; of one release where given. */
    public List<RunRecord> list(Optional<String> release) {
        if (!settings.exists()) {
            return List.of();
        }
        try (Database database = Database.open(settings)) {
            List<RunRow> rows = release.map(database.history()::of)
                    .orElseGet(() -> database.history().all());
            return rows.stream().map(row -> record(database, row)).toList();
        }
    }

    /** One run with its steps and numbers. */
    public Optional<RunRecord> status(long run) {
        if (!settings.exists()) {
            return Optional.empty();
        }
        try (Database database = Database.open(settings)) {
            return database.history().find(run).map(row -> detailed(database, row));
        }
    }

    private static RunRecord record(Database database, RunRow row) {
        return record(database, row, List.of(), Optional.empty());
    }

    private static RunRecord detailed(Database database, RunRow row) {
        List<RunRecord.Step> steps =
                database.history().steps(row.id()).stream().map(Runs::step).toList();
        return record(database, row, steps, Optional.of(new StagedRun(database.staging(), row.key())));
    }

    private static RunRecord record(
            Database database, RunRow row, List<RunRecord.Step> steps, Optional<StagedRun> staged) {
        boolean alive = RunStates.isOpen(row) && database.locks().isHeld(row.release());
        return new RunRecord(
                row.id(),
                row.release(),
                row.revision(),
                RunStates.of(row, alive),
                row.jobFile(),
                row.created(),
                row.ended(),
                firstLine(row.message()),
                steps,
                staged.flatMap(StagedRun::summary).orElse(null));
    }

    /** The repository keeps the whole stack trace, which is in the log. */
    private static @Nullable String firstLine(@Nullable String message) {
        return message == null || message.isBlank()
                ? null
                : message.lines().findFirst().orElse(null);
    }

    private static RunRecord.Step step(StepRow step) {
        Duration duration =
                step.started() == null || step.ended() == null ? null : Duration.between(step.started(), step.ended());
        return new RunRecord.Step(step.name(), step.status(), duration);
    }
}
