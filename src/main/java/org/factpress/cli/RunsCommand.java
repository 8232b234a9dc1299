package org.factpress.cli;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.factpress.operations.RunRecord;
import org.factpress.operations.Runs;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints past and present runs. */
@Command(
        name = "runs",
        description = "Prints past and present runs, newest first.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {"", "Example:", "  factpress runs cambodia-csec-2015 --format csv"})
final class RunsCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "RELEASE", description = "Only runs of this release.")
    private @Nullable String release;

    @Mixin
    private FormatOption format = new FormatOption();

    private final Console console;

    RunsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<RunRecord> runs = open(console).list(Optional.ofNullable(release));
        console.print(RunRows.of(runs).print(format.format()));
        if (runs.isEmpty()) {
            console.tell("No run is known in " + OutputRoot.of(console) + "; for another place set "
                    + OutputRoot.VARIABLE + ".");
        }
        return ExitCode.DONE;
    }

    static Runs open(Console console) {
        return new Runs(OutputRoot.of(console), console.environment(), Clock.systemUTC());
    }
}
