package org.factpress.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.concurrent.Callable;
import org.factpress.operations.ReleaseWithdrawals;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Withdraws a release: a tombstone takes the place of its sheets. */
@Command(
        name = "withdraw",
        description = {
            "Withdraws a release: its next revision is a page that says so, in the place of the sheets.",
            "The earlier revisions stay in the archive. 'publish' then tells everybody who holds them."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Example:",
            "  factpress archive withdraw cambodia-csec-2015 --by \"A. Person\" --reason \"The survey is being repeated.\""
        })
final class ArchiveWithdrawCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "RELEASE", description = "The release.")
    private String release = "";

    @Option(names = "--by", paramLabel = "NAME", required = true, description = "Who withdraws it.")
    private String by = "";

    @Option(names = "--reason", paramLabel = "TEXT", required = true, description = "Why; printed on the page.")
    private String reason = "";

    @Option(
            names = "--as-of",
            paramLabel = "INSTANT",
            converter = InstantConverter.class,
            description = "The day printed (default: today).")
    private @Nullable OffsetDateTime asOf;

    private final ArchiveDesk desk;

    ArchiveWithdrawCommand(ArchiveDesk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        if (by.isBlank() || reason.isBlank()) {
            throw UserException.usage("--by and --reason must say something: both are archived with the withdrawal");
        }
        var archive = desk.required("withdraw from");
        ReleaseWithdrawals withdrawals = new ReleaseWithdrawals(
                OutputRoot.of(desk.console()), desk.console().environment(), Clock.systemUTC());
        Path folder = withdrawals
                .withdraw(release, by.strip(), reason.strip(), asOf)
                .orElseThrow(() -> ArchiveDesk.unknown(archive, release));
        desk.console()
                .tell("Withdrawn: " + release + ", revision "
                        + folder.getFileName().toString().substring(1) + ": " + folder
                        + "\nNext: factpress publish JOB, which puts the withdrawal in the place of the sheets and tells"
                        + " their readers");
        return ExitCode.DONE;
    }
}
