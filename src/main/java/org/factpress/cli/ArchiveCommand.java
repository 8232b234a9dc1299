package org.factpress.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.factpress.archive.Archive;
import org.factpress.archive.ArchivedRevision;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Shows and proves the versioned archive. */
@Command(
        name = "archive",
        description = "The versioned archive: every revision of every release, kept for good.",
        subcommands = {ArchiveCommand.ListCommand.class, ArchiveCommand.VerifyCommand.class},
        synopsisSubcommandLabel = "(list | verify)",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {"", "Example:", "  factpress archive list", "  factpress archive verify cambodia-csec-2015"})
final class ArchiveCommand implements Callable<Integer> {
    private final Console console;

    ArchiveCommand(Console console) {
        this.console = console;
    }

    /** Without list or verify there is nothing to do. */
    @Override
    public Integer call() {
        throw UserException.usage("archive needs a verb of its own: list or verify; see factpress archive --help");
    }

    private Path root() {
        return OutputRoot.of(console).resolve("archive");
    }

    /** Looking must not create anything: without a folder there is no archive yet. */
    private Optional<Archive> open() {
        if (Files.isDirectory(root())) {
            return Optional.of(new Archive(root(), Clock.systemUTC()));
        }
        console.tell("There is no archive in " + root() + " yet: a released run makes it; " + "for one elsewhere set "
                + OutputRoot.VARIABLE + ".");
        return Optional.empty();
    }

    /** Prints every revision of every release. */
    @Command(
            name = "list",
            description = "Prints every revision of every release, or of one.",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            footer = {"", "Example:", "  factpress archive list --format json"})
    static final class ListCommand implements Callable<Integer> {
        @ParentCommand
        private @Nullable ArchiveCommand archive;

        @Parameters(arity = "0..1", paramLabel = "RELEASE", description = "Only this release.")
        private @Nullable String release;

        @Mixin
        private FormatOption format = new FormatOption();

        @Override
        public Integer call() {
            ArchiveCommand parent = Objects.requireNonNull(archive);
            List<ArchivedRevision> revisions = parent.open().map(Archive::list).orElse(List.of()).stream()
                    .filter(revision -> release == null || release.equals(revision.release()))
                    .toList();
            parent.console.print(RevisionRows.of(revisions).print(format.format()));
            return ExitCode.DONE;
        }
    }

    /** Proves structure and fixity. */
    @Command(
            name = "verify",
            description =
                    "Reads the archive back: structure, and the digest of every file. Exit code 5 where one fails.",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            footer = {"", "Example:", "  factpress archive verify cambodia-csec-2015"})
    static final class VerifyCommand implements Callable<Integer> {
        @ParentCommand
        private @Nullable ArchiveCommand archive;

        @Parameters(arity = "0..1", paramLabel = "RELEASE", description = "Only this release.")
        private @Nullable String release;

        @Mixin
        private FormatOption format = new FormatOption();

        @Override
        public Integer call() {
            ArchiveCommand parent = Objects.requireNonNull(archive);
            // Nothing to verify is no proof: a mistyped folder must not look like a sound archive.
            Archive opened = parent.open()
                    .orElseThrow(() -> UserException.usage("there is no archive to verify in " + parent.root()
                            + "; run a job first, or set " + OutputRoot.VARIABLE + " to the folder that holds it"));
            List<String> problems = verify(opened);
            Rows rows = new Rows("problem");
            problems.forEach(rows::add);
            parent.console.print(rows.print(format.format()));
            parent.console.tell(
                    problems.isEmpty()
                            ? "Verified: no problem found."
                            : problems.size() + (problems.size() == 1 ? " problem found." : " problems found."));
            return problems.isEmpty() ? ExitCode.DONE : ExitCode.NOT_VERIFIED;
        }

        private List<String> verify(Archive archive) {
            List<String> known = archive.list().stream()
                    .map(ArchivedRevision::release)
                    .distinct()
                    .toList();
            if (release != null && !known.contains(release)) {
                throw UserException.usage(
                        "the archive holds no release '" + release + "'; it holds: " + String.join(", ", known));
            }
            return archive.verify(Optional.ofNullable(release));
        }
    }
}
