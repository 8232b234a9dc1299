package org.factpress.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.factpress.archive.Archive;
import org.factpress.archive.Pace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Proves structure and fixity. */
@Command(
        name = "verify",
        description = "Reads the archive back: structure, and the digest of every file. Exit code 5 where one fails.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Example:",
            "  factpress archive verify cambodia-csec-2015",
            "  factpress archive verify --bytes-per-second 5000000"
        })
final class ArchiveVerifyCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "RELEASE", description = "Only this release.")
    private @Nullable String release;

    @Option(
            names = "--bytes-per-second",
            paramLabel = "NUMBER",
            description = "Read no faster than this, to leave the disk to others (default: as fast as it can).")
    private long bytesPerSecond;

    @Mixin
    private FormatOption format = new FormatOption();

    private final ArchiveDesk desk;

    ArchiveVerifyCommand(ArchiveDesk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        if (bytesPerSecond < 0) {
            throw UserException.usage("--bytes-per-second must be more than 0");
        }
        List<String> problems = verify(desk.required("verify"));
        Rows rows = new Rows("problem");
        problems.forEach(rows::add);
        desk.console().print(rows.print(format.format()));
        desk.console()
                .tell(
                        problems.isEmpty()
                                ? "Verified: no problem found."
                                : Count.of(problems.size(), "problem") + " found.");
        return problems.isEmpty() ? ExitCode.DONE : ExitCode.NOT_VERIFIED;
    }

    private List<String> verify(Archive archive) {
        if (release != null && !archive.knows(release)) {
            throw ArchiveDesk.unknown(archive, release);
        }
        if (!archive.hasRegister()) {
            desk.console()
                    .tell("There is no register beside this archive, so nothing proves that its inventories were not"
                            + " rewritten with its files. 'factpress archive recover' writes a new one.");
        }
        return archive.verify(Optional.ofNullable(release), bytesPerSecond == 0 ? Pace.FULL : Pace.of(bytesPerSecond));
    }
}
