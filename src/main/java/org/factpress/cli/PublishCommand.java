package org.factpress.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.Callable;
import org.factpress.jobfile.JobFile;
import org.factpress.model.ReleaseSpec;
import org.factpress.operations.Publications;
import org.factpress.operations.PublishListener;
import org.factpress.operations.PublishOutcome;
import org.factpress.operations.PublishRequest;
import org.factpress.publish.Delivery;
import org.factpress.publish.Dispatch;
import org.factpress.publish.Embargo;
import org.factpress.publish.Pause;
import org.factpress.publish.Purpose;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Hands out the newest archived revision, and tells who got what. */
@Command(
        name = "publish",
        description = {
            "Hands out the newest archived revision to the targets of a job: folders, SFTP servers, mail. Nothing leaves",
            "before approval and the end of the embargo. What was brought before is not brought again."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Example:",
            "  factpress publish jobs/cambodia-csec-2015.yaml --dry-run",
            "  factpress publish jobs/cambodia-csec-2015.yaml --to folder --to desk@example.org",
            "  factpress publish jobs/cambodia-csec-2015.yaml --wait",
            "  factpress publish jobs/cambodia-csec-2015.yaml --ledger --format csv",
            "",
            "Exit code 3: held by an error, an approval or the embargo; 75: a target is away, the same command goes on."
        })
final class PublishCommand implements Callable<Integer> {
    @Parameters(paramLabel = "JOB", description = "The job file, YAML.")
    private Path job = Path.of("");

    @Option(
            names = "--to",
            split = ",",
            paramLabel = "TARGET",
            description = "Only this target: folder, sftp, mail, the second one mail-2, or one folder or address.")
    private List<String> to = List.of();

    @Option(names = "--dry-run", description = "Tells what would be brought to whom, and does nothing.")
    private boolean dryRun;

    @Option(names = "--wait", description = "Waits for the embargo's end, then publishes.")
    private boolean wait;

    @ArgGroup
    private @Nullable Task task;

    @Mixin
    private FormatOption format = new FormatOption();

    private final Console console;

    PublishCommand(Console console) {
        this.console = console;
    }

    /** What is done in place of publishing; one at most. */
    static final class Task {
        @Option(names = "--ledger", description = "Prints who got which revision when.")
        private boolean ledger;

        @Option(
                names = "--notify",
                description = "Writes to exactly those who hold a revision that was corrected or withdrawn since.")
        private boolean notice;

        @Option(
                names = "--pre-release",
                description = "Mails the kit to those on the job's access list, before the embargo ends.")
        private boolean preRelease;
    }

    @Override
    public Integer call() {
        Path file = console.resolve(job);
        JobFile read = JobFile.read(file);
        Publications publications = new Publications(
                OutputRoot.of(console, read.sourcesRoot()), console.environment(), Clock.systemUTC(), Pause.real());
        if (task != null && task.ledger) {
            return ledger(publications.ledger(read.spec().release()));
        }
        requireSense(read.spec());
        PublishRequest request = new PublishRequest(file, purpose(), to, dryRun, wait);
        PublishOutcome outcome = publications.publish(request, new Told(console));
        console.print(PublishRows.of(outcome.dispatches()).print(format.format()));
        new PublishSummary(console, job, purpose(), dryRun).tell(outcome);
        return PublishSummary.exitCode(outcome);
    }

    private int ledger(List<Delivery> deliveries) {
        console.print(PublishRows.ledger(deliveries).print(format.format()));
        if (deliveries.isEmpty()) {
            console.tell("Nothing of this release was published yet.");
        }
        return ExitCode.DONE;
    }

    private Purpose purpose() {
        if (task == null) {
            return Purpose.RELEASE;
        }
        return task.preRelease ? Purpose.PRE_RELEASE : Purpose.NOTICE;
    }

    private void requireSense(ReleaseSpec spec) {
        if (purpose() != Purpose.RELEASE && !to.isEmpty()) {
            throw UserException.usage(
                    "--to chooses among the job's targets; leave it out with --notify and --pre-release");
        }
        if (purpose() == Purpose.RELEASE && spec.publish().isEmpty()) {
            throw UserException.usage("the job names no target to publish to; add to " + job
                    + " such as publish: [{folder: output/press}]");
        }
        if (purpose() == Purpose.PRE_RELEASE) {
            requireAccess(spec);
        }
    }

    private void requireAccess(ReleaseSpec spec) {
        if (spec.preRelease().isEmpty()) {
            throw UserException.usage("nobody may see this release early; name those who may in " + job
                    + " under preRelease, each with name, email and reason");
        }
        if (new Embargo(spec.embargo(), Clock.systemUTC()).isOver()) {
            throw UserException.usage(
                    spec.embargo() == null
                            ? "the job has no embargo, so there is nothing to see before it ends; publish without --pre-release"
                            : "the embargo is over; publish without --pre-release");
        }
    }

    /** Tells a person what cannot be seen otherwise while it goes on. */
    private record Told(Console console) implements PublishListener {
        @Override
        public void waiting(OffsetDateTime until) {
            console.tell("Waiting for the embargo's end: " + new Embargo(until, Clock.systemUTC()).shown() + ".");
        }

        @Override
        public void dispatched(Dispatch dispatch) {
            if (dispatch.problem() != null) {
                console.tell("factpress: " + dispatch.problem());
            }
        }
    }
}
