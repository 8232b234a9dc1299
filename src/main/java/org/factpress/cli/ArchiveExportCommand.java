package org.factpress.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.factpress.archive.Archive;
import org.factpress.archive.ArchivedRevision;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Hands a revision out of the archive. */
@Command(
        name = "export",
        description = {
            "Hands out a revision with its sources, job file, decisions and metadata: as a BagIt bag, which any",
            "archive can take and check, or as plain files."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {"", "Example:", "  factpress archive export cambodia-csec-2015 1 --to bags/cambodia-csec-2015-v1"})
final class ArchiveExportCommand implements Callable<Integer> {
    /** What is handed out. */
    enum Package {
        bagit,
        files
    }

    @Parameters(index = "0", paramLabel = "RELEASE", description = "The release.")
    private String release = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "REVISION",
            converter = RevisionNumberConverter.class,
            description = "Its revision, such as 2 (default: the newest).")
    private @Nullable Integer number;

    @Option(names = "--to", paramLabel = "FOLDER", required = true, description = "The new folder to write.")
    private Path folder = Path.of("");

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "bagit",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Package format = Package.bagit;

    private final ArchiveDesk desk;

    ArchiveExportCommand(ArchiveDesk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Archive archive = desk.required("export from");
        ArchivedRevision revision = desk.revision(archive, release, number);
        Path place = desk.console().resolve(folder);
        if (Files.exists(place)) {
            throw UserException.usage(place + " is there already; name a new folder");
        }
        if (format == Package.bagit) {
            archive.bag(revision, place);
        } else {
            archive.export(revision, place);
        }
        desk.console().tell("Exported: " + place);
        return ExitCode.DONE;
    }
}
