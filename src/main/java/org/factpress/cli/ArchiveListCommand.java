package org.factpress.cli;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.factpress.archive.Archive;
import org.factpress.archive.ArchivedRevision;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints every revision of every release. */
@Command(
        name = "list",
        description = "Prints every revision of every release, or of one.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Example:",
            "  factpress archive list --format json",
            "  factpress archive list --as-of 2015-07-01"
        })
final class ArchiveListCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "RELEASE", description = "Only this release.")
    private @Nullable String release;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = MomentConverter.class,
            description =
                    "Only what was in force then: the newest revision archived until the end of that day, or until"
                            + " a moment such as 2015-06-09T09:30-04:00.")
    private @Nullable OffsetDateTime moment;

    @Mixin
    private FormatOption format = new FormatOption();

    private final ArchiveDesk desk;

    ArchiveListCommand(ArchiveDesk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Optional<Archive> archive = desk.open();
        List<ArchivedRevision> all = archive.map(Archive::list).orElse(List.of());
        if (archive.isPresent() && release != null && byRelease(all).isEmpty()) {
            throw ArchiveDesk.unknown(archive.get(), release);
        }
        RevisionRows rows = new RevisionRows();
        for (List<ArchivedRevision> revisions : byRelease(all).values()) {
            OffsetDateTime then = moment;
            (then == null ? revisions.stream() : ArchiveDesk.inForce(revisions, then).stream())
                    .forEach(revision -> rows.add(revision, revisions.size()));
        }
        desk.console().print(rows.print(format.format()));
        if (moment != null && rows.isEmpty() && !all.isEmpty()) {
            desk.console()
                    .tell("Nothing had been archived until " + moment + ": --as-of goes by the day of archiving.");
        }
        return ExitCode.DONE;
    }

    private Map<String, List<ArchivedRevision>> byRelease(List<ArchivedRevision> all) {
        return all.stream()
                .filter(revision -> release == null || release.equals(revision.release()))
                .collect(Collectors.groupingBy(ArchivedRevision::release, TreeMap::new, Collectors.toList()));
    }
}
