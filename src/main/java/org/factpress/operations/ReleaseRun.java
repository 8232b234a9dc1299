package org.factpress.operations;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.factpress.archive.ArchivedRevision;
import org.factpress.batch.DraftWork;
import org.factpress.batch.GateWork;
import org.factpress.batch.ReleaseJob;
import org.factpress.batch.ReleaseSummary;
import org.factpress.batch.RestoredRevision;
import org.factpress.batch.RunInputs;
import org.factpress.batch.RunParameters;
import org.factpress.batch.StagedRun;
import org.factpress.batch.Stations;
import org.factpress.model.Finding;
import org.factpress.model.RevisionKind;
import org.factpress.store.Database;
import org.factpress.store.RunRow;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;

/** One run of a release whose lock is held: finishes what an earlier one left, then makes what its inputs ask for. */
final class ReleaseRun {
    private static final String COMPLETED = BatchStatus.COMPLETED.name();

    private final Database database;
    private final Stations stations;
    private final RunInputs inputs;
    private final RunListener listener;
    private final RunLog log;
    private final List<String> warnings = new ArrayList<>();

    /** {@code mended}: what was done to the archive before. */
    ReleaseRun(Database database, Stations stations, RunInputs inputs, List<String> mended, RunListener listener) {
        this.database = database;
        this.stations = stations;
        this.inputs = inputs;
        this.listener = listener;
        this.log = new RunLog(Path.of(inputs.output()), inputs.release());
        warnings.addAll(mended);
        warnings.addAll(inputs.warnings());
    }

    RunOutcome outcome() {
        List<RunRow> runs = database.history().of(inputs.release());
        Optional<RunRow> maker = runs.stream().filter(this::madeLast).findFirst();
        boolean dead = runs.stream().anyMatch(RunStates::isOpen);
        boolean unfinished = maker.isPresent() && !COMPLETED.equals(maker.get().status());
        if (inputs.made(inputs.last()) && !dead && !unfinished) {
            return unchanged(maker);
        }
        try (ReleaseLauncher launcher = new ReleaseLauncher(database, stations, listener::progress, log)) {
            return launched(launcher, runs, maker.filter(row -> unfinished));
        }
    }

    /** True for the run that made the newest revision of the archive. */
    private boolean madeLast(RunRow row) {
        return inputs.last() != null
                && row.revision() == inputs.last().number()
                && row.fingerprint().equals(inputs.last().fingerprint());
    }

    private RunOutcome launched(ReleaseLauncher launcher, List<RunRow> runs, Optional<RunRow> unfinished) {
        Optional<JobExecution> finished = unfinished.map(row -> launcher.resume(row.id()));
        runs.stream().filter(RunStates::isOpen).forEach(row -> launcher.settle(row.id()));
        if (inputs.made(inputs.last())) {
            return finished.map(this::ended).orElseGet(() -> unchanged(Optional.empty()));
        }
        if (isGone(runs)) {
            launcher.forget(inputs);
        }
        StagedRun staged = new StagedRun(database.staging(), inputs.key());
        staged.fix(inputs);
        JobExecution execution = launcher.launch(inputs);
        if (isHeld(execution)) {
            // The draft is shared by all runs of a release: another one may have replaced it since.
            new DraftWork(stations).perform(staged, "");
        }
        RunOutcome outcome = ended(execution);
        if (outcome.state() == RunState.DONE) {
            // Whatever else was begun for this release aimed at the number now taken, and can no longer be resumed.
            runs.forEach(row -> new StagedRun(database.staging(), row.key()).clear());
            staged.clear();
        }
        return outcome;
    }

    /** True where these inputs were released, but the archive no longer has the revision. */
    private boolean isGone(List<RunRow> runs) {
        boolean gone =
                runs.stream().anyMatch(row -> row.key().equals(inputs.key()) && COMPLETED.equals(row.exitCode()));
        if (gone) {
            warnings.add(
                    "Revision " + inputs.number() + " was made before but is not in the archive; it is made again.");
        }
        return gone;
    }

    private RunOutcome unchanged(Optional<RunRow> maker) {
        ArchivedRevision last = Objects.requireNonNull(inputs.last());
        ReleaseSummary summary = maker.flatMap(row -> new StagedRun(database.staging(), row.key()).summary())
                .orElse(null);
        Path folder = Path.of(inputs.output()).resolve(inputs.release()).resolve("v" + last.number());
        if (RestoredRevision.restore(stations, last, folder)) {
            warnings.add("The folder of revision " + last.number() + " was missing; it was restored from the archive.");
        }
        stations.discardDraft(Path.of(inputs.output()), inputs.release());
        tellOtherKind(last);
        return new RunOutcome(
                RunState.UNCHANGED,
                inputs.release(),
                last.number(),
                folder,
                null,
                summary,
                undecided(last),
                warnings,
                Map.of(),
                null,
                null);
    }

    /** A person who asks for a correction of what went out as it is must learn that it was not made, and what to do. */
    private void tellOtherKind(ArchivedRevision last) {
        String reason = stations.inputs(last).reason();
        boolean otherKind = inputs.kind() == RevisionKind.CORRECTION && last.kind() != RevisionKind.CORRECTION;
        boolean otherReason = inputs.reason() != null && !inputs.reason().equals(reason);
        if (otherKind || otherReason) {
            warnings.add("No " + inputs.kind().code() + " was made: revision " + last.number()
                    + " has these very sources, decisions and job file, and was released on "
                    + last.created().toLocalDate() + " as "
                    + (last.kind() == RevisionKind.INITIAL
                            ? "the initial revision"
                            : "a " + last.kind().code())
                    + (reason == null ? "" : " (“" + reason + "”)")
                    + ". What is released keeps its kind and its reason. To issue a correction, mend a source or the job"
                    + " file, or decide otherwise (factpress review JOB withdraw, then decide anew), and run again with"
                    + " --as correction --reason TEXT.");
        }
    }

    /** What is released stays released; a strict run still says what nobody has looked at. */
    private List<Finding> undecided(ArchivedRevision last) {
        return inputs.strict() ? GateWork.undecided(stations.findings(last), true) : List.of();
    }

    private RunOutcome ended(JobExecution execution) {
        String key = RunParameters.key(execution.getJobParameters());
        boolean completed = execution.getStatus() == BatchStatus.COMPLETED;
        ReleaseSummary summary =
                completed ? new StagedRun(database.staging(), key).summary().orElseThrow() : null;
        return new RunOutcome(
                state(execution),
                inputs.release(),
                summary == null ? inputs.number() : summary.number(),
                summary == null ? null : Path.of(summary.folder()),
                execution.getId(),
                summary,
                List.of(),
                warnings(summary),
                durations(execution),
                completed ? null : RunFailure.of(execution),
                log.file(execution.getId()));
    }

    private List<String> warnings(@Nullable ReleaseSummary summary) {
        Stream<String> told = summary == null ? Stream.of() : summary.warnings().stream();
        return Stream.concat(warnings.stream(), told).distinct().toList();
    }

    private static RunState state(JobExecution execution) {
        if (execution.getStatus() != BatchStatus.COMPLETED) {
            return RunState.FAILED;
        }
        return isHeld(execution) ? RunState.HELD : RunState.DONE;
    }

    private static boolean isHeld(JobExecution execution) {
        return execution.getExitStatus().getExitCode().equals(ReleaseJob.HELD);
    }

    private static Map<String, Duration> durations(JobExecution execution) {
        Map<String, Duration> durations = new LinkedHashMap<>();
        execution.getStepExecutions().stream()
                .filter(step -> !RunFailure.isPart(step) && step.getStartTime() != null && step.getEndTime() != null)
                .forEach(step ->
                        durations.put(step.getStepName(), Duration.between(step.getStartTime(), step.getEndTime())));
        return durations;
    }
}
