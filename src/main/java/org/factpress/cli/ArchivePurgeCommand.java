package org.factpress.cli;

import java.time.Clock;
import java.util.concurrent.Callable;
import org.factpress.operations.Purges;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Deletes a release for good. */
@Command(
        name = "purge",
        description = {
            "Deletes a release for good, with its sources, every revision, drafts, logs and decisions, where the law",
            "demands it. What is kept is a line beside the archive: who, when, why, and the digests of what went.",
            "For results that no longer stand, withdraw the release instead: that keeps the proof."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Example:",
            "  factpress archive purge wells-2012 --by \"A. Person\" --reason \"Art. 17 request of 3 May\" --yes"
        })
final class ArchivePurgeCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "RELEASE", description = "The release.")
    private String release = "";

    @Option(names = "--by", paramLabel = "NAME", required = true, description = "Who decides that it goes.")
    private String by = "";

    @Option(names = "--reason", paramLabel = "TEXT", required = true, description = "Why; kept in purged.log.")
    private String reason = "";

    @Option(names = "--yes", description = "Really delete it: nothing brings it back.")
    private boolean yes;

    private final ArchiveDesk desk;

    ArchivePurgeCommand(ArchiveDesk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        var archive = desk.required("purge from");
        desk.revision(archive, release, null);
        if (by.isBlank() || reason.isBlank()) {
            throw UserException.usage("--by and --reason must say something: they are all that is kept");
        }
        if (!yes) {
            throw UserException.usage("this deletes " + release + " for good, with every revision and source;"
                    + " if that is meant, add --yes. To keep the proof, use: factpress archive withdraw " + release);
        }
        new Purges(OutputRoot.of(desk.console()), desk.console().environment(), Clock.systemUTC())
                .purge(release, by.strip(), reason.strip());
        desk.console()
                .tell("Purged: " + release + ". Delete it from backups and from where it was published as well;"
                        + " src/docs/archive.md has the whole procedure.");
        return ExitCode.DONE;
    }
}
