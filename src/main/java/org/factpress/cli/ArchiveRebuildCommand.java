package org.factpress.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.factpress.archive.Archive;
import org.factpress.archive.ArchivedRevision;
import org.factpress.operations.Rebuilds;
import org.factpress.release.Software;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a revision again from the archive alone, and compares bytes. */
@Command(
        name = "rebuild",
        description = {
            "Makes a revision again from its archived sources, job file and decisions, and compares each file with",
            "the archived one. Exit code 5 where one differs."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {"", "Example:", "  factpress archive rebuild cambodia-csec-2015 1 --to /tmp/again"})
final class ArchiveRebuildCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "RELEASE", description = "The release.")
    private String release = "";

    @Parameters(
            index = "1",
            paramLabel = "REVISION",
            converter = RevisionNumberConverter.class,
            description = "Its revision, such as 2.")
    private @Nullable Integer number;

    @Option(names = "--to", paramLabel = "FOLDER", description = "Leave the files made again in this new folder.")
    private @Nullable Path target;

    @Option(
            names = "--force",
            description = "Try it with this version of the program, though the revision was made by another.")
    private boolean force;

    @Mixin
    private FormatOption format = new FormatOption();

    private final ArchiveDesk desk;

    ArchiveRebuildCommand(ArchiveDesk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Archive archive = desk.required("rebuild from");
        ArchivedRevision revision = desk.revision(archive, release, number);
        requireVersion(revision);
        Rebuilds rebuilds = new Rebuilds(desk.root(), Clock.systemUTC());
        SortedMap<String, Rebuilds.Outcome> outcomes = rebuilds.rebuild(revision, target());
        Rows rows = new Rows("file", "outcome");
        outcomes.forEach((file, outcome) -> rows.add(file, outcome.code()));
        desk.console().print(rows.print(format.format()));
        return told(outcomes);
    }

    /** Another version prints other pages: that would be no proof against anybody. */
    private void requireVersion(ArchivedRevision revision) {
        if (!force && !revision.softwareVersion().equals(Software.version())) {
            throw UserException.usage("revision " + revision.number() + " of " + revision.release()
                    + " was made by Factpress " + revision.softwareVersion() + ", and this is " + Software.version()
                    + "; rebuild it with that version, or add --force to see what differs");
        }
    }

    private List<Path> target() {
        List<Path> targets = Stream.ofNullable(target)
                .map(folder -> desk.console().resolve(folder))
                .toList();
        targets.stream().filter(Files::exists).forEach(folder -> {
            throw UserException.usage(folder + " is there already; name a new folder");
        });
        return targets;
    }

    private int told(Map<String, Rebuilds.Outcome> outcomes) {
        long other = outcomes.values().stream()
                .filter(outcome -> outcome != Rebuilds.Outcome.SAME)
                .count();
        desk.console()
                .tell(
                        other == 0
                                ? "Rebuilt: " + Count.of(outcomes.size(), "file") + ", each with the archived bytes."
                                : other + " of " + Count.of(outcomes.size(), "file")
                                        + " differ from the archive. Leave them in a folder with --to, and compare.");
        return other == 0 ? ExitCode.DONE : ExitCode.NOT_VERIFIED;
    }
}
