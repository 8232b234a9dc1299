package org.factpress.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Shows, proves and hands out the versioned archive. */
@Command(
        name = "archive",
        description = "The versioned archive: every revision of every release, kept for good.",
        synopsisSubcommandLabel = "VERB",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Example:",
            "  factpress archive list",
            "  factpress archive show cambodia-csec-2015 --as-of 2015-07-01",
            "  factpress archive verify cambodia-csec-2015"
        })
final class ArchiveCommand implements Callable<Integer> {
    /** The verb with its own verbs below it. */
    static CommandLine of(Console console) {
        ArchiveDesk desk = new ArchiveDesk(console);
        CommandLine archive = new CommandLine(new ArchiveCommand());
        List.of(
                        new ArchiveListCommand(desk),
                        new ArchiveShowCommand(desk),
                        new ArchiveDiffCommand(desk),
                        new ArchiveVerifyCommand(desk),
                        new ArchiveExportCommand(desk),
                        new ArchiveRecoverCommand(desk),
                        new ArchiveRebuildCommand(desk),
                        new ArchiveWithdrawCommand(desk),
                        new ArchivePurgeCommand(desk))
                .forEach(archive::addSubcommand);
        return archive;
    }

    /** Without a verb of its own there is nothing to do. */
    @Override
    public Integer call() {
        throw UserException.usage(
                "archive needs a verb of its own, such as list, show or verify; see factpress archive --help");
    }
}
