package org.factpress.cli;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.factpress.archive.Archive;
import org.factpress.operations.Recoveries;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Mends what a killed writer left. */
@Command(
        name = "recover",
        description = {
            "Mends what a process that was killed left in the archive. A run does so for its own release;",
            "what is whole is entered, what is not is set aside, and nothing that was acknowledged is lost."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {"", "Example:", "  factpress archive recover cambodia-csec-2015"})
final class ArchiveRecoverCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "RELEASE", description = "Only this release.")
    private @Nullable String release;

    private final ArchiveDesk desk;

    ArchiveRecoverCommand(ArchiveDesk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Archive archive = desk.required("recover");
        List<String> releases = release != null ? List.of(release) : archive.releases();
        Recoveries recoveries =
                new Recoveries(OutputRoot.of(desk.console()), desk.console().environment(), Clock.systemUTC());
        List<String> done = releases.stream()
                .flatMap(name -> recoveries.recover(name).stream())
                .toList();
        done.forEach(line -> desk.console().tell(line));
        desk.console()
                .tell(
                        done.isEmpty()
                                ? "Nothing had to be mended."
                                : "Mended. Prove it with: factpress archive verify"
                                        + (release == null ? "" : " " + release));
        return ExitCode.DONE;
    }
}
