package org.factpress.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.concurrent.Callable;
import org.factpress.batch.RunOptions;
import org.factpress.jobfile.JobFile;
import org.factpress.model.RevisionKind;
import org.factpress.operations.RunOutcome;
import org.factpress.operations.RunRequest;
import org.factpress.operations.RunState;
import org.factpress.operations.Runs;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** The main job: from sources to an archived revision. */
@Command(
        name = "run",
        description = {
            "Makes the release that a job file describes: reads its sources, reconciles their figures,",
            "prints the reports and archives the revision. A run that was stopped goes on where it was."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Example:",
            "  factpress run jobs/cambodia-csec-2015.yaml",
            "  factpress run jobs/cambodia-csec-2015.yaml --as correction --reason \"2012 share was wrong\"",
            "",
            "Writes to the folder output beside jobs/, or to FACTPRESS_OUTPUT."
        })
final class RunCommand implements Callable<Integer> {
    @Parameters(paramLabel = "JOB", description = "The job file, YAML.")
    private Path job = Path.of("");

    @Option(
            names = "--as",
            paramLabel = "KIND",
            converter = RevisionKindConverter.class,
            description = "What a new revision is: revision or correction.")
    private @Nullable RevisionKind kind;

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why there is a new revision; printed with it.")
    private @Nullable String reason;

    @Option(
            names = "--as-of",
            paramLabel = "INSTANT",
            converter = InstantConverter.class,
            description = "The date of the output, such as 2015-06-09T09:30-04:00 (default: releaseDate, else today).")
    private @Nullable OffsetDateTime asOf;

    @Option(names = "--strict", description = "Warnings need a decision, as errors do: exit code 3 until each has one.")
    private boolean strict;

    @ParentCommand
    private @Nullable CommandLines program;

    private final Console console;

    RunCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (kind == RevisionKind.CORRECTION && (reason == null || reason.isBlank())) {
            throw UserException.usage("a correction is an error of ours, and its readers must learn which:"
                    + " add --reason TEXT, which is printed on the sheets and in the erratum");
        }
        long started = System.nanoTime();
        Path file = console.resolve(job);
        Runs runs =
                new Runs(OutputRoot.of(console, JobFile.sourcesRoot(file)), console.environment(), Clock.systemUTC());
        Progress progress = new Progress(console);
        RunOutcome outcome = runs.run(new RunRequest(file, new RunOptions(kind, reason, asOf, strict)), progress::step);
        progress.end();
        console.tell(new RunSummary(console, job, outcome, Duration.ofNanos(System.nanoTime() - started)).text());
        if (outcome.failure() != null && program != null) {
            program.trace(outcome.failure());
        }
        return exitCode(outcome);
    }

    private static int exitCode(RunOutcome outcome) {
        boolean waits = outcome.state() == RunState.HELD || !outcome.undecided().isEmpty();
        int ended = waits ? ExitCode.HELD : ExitCode.DONE;
        int failed = outcome.failure() == null
                ? ExitCode.DONE
                : Failure.of(outcome.failure()).code();
        int unreadable = outcome.unreadable().isEmpty() ? ExitCode.DONE : ExitCode.SOME_UNREADABLE;
        return ExitCode.worst(failed, ended, unreadable);
    }
}
