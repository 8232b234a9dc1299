package org.factpress.cli;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.factpress.archive.Archive;
import org.factpress.archive.ArchivedFile;
import org.factpress.archive.ArchivedRevision;
import org.factpress.release.JsonText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells of one revision: what it is, what it supersedes and is superseded by, and each of its files. */
@Command(
        name = "show",
        description = "Shows a revision with its files: the newest, the one named, or the one in force on a day.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Example:",
            "  factpress archive show cambodia-csec-2015 1",
            "  factpress archive show cambodia-csec-2015 --as-of 2015-07-01",
            "  factpress archive show cambodia-csec-2015 1 --file release/data/observations.csv"
        })
final class ArchiveShowCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "RELEASE", description = "The release.")
    private String release = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "REVISION",
            converter = RevisionNumberConverter.class,
            description = "Its revision, such as 2 (default: the newest).")
    private @Nullable Integer number;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = MomentConverter.class,
            description = "The revision that was in force at the end of that day, or at that moment.")
    private @Nullable OffsetDateTime moment;

    @Option(names = "--file", paramLabel = "PATH", description = "Print the bytes of this file of the revision.")
    private @Nullable String file;

    @Mixin
    private FormatOption format = new FormatOption();

    private final ArchiveDesk desk;

    ArchiveShowCommand(ArchiveDesk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        if (number != null && moment != null) {
            throw UserException.usage("name either a revision or --as-of, not both");
        }
        Archive archive = desk.required("show");
        ArchivedRevision revision =
                moment == null ? desk.revision(archive, release, number) : desk.inForce(archive, release, moment);
        if (file != null) {
            desk.console().print(archive.content(revision, file));
            return ExitCode.DONE;
        }
        int newest = desk.revision(archive, release, null).number();
        List<ArchivedFile> files = archive.files(revision);
        desk.console()
                .print(
                        switch (format.format()) {
                            case json -> JsonText.pretty(json(revision, newest, files));
                            case csv -> rows(files).print(Format.csv);
                            case table ->
                                told(revision, newest) + "\n" + rows(files).print(Format.table);
                        });
        return ExitCode.DONE;
    }

    private static Rows rows(List<ArchivedFile> files) {
        Rows rows = new Rows("path", "sha512");
        files.forEach(file -> rows.add(file.path(), file.sha512()));
        return rows;
    }

    private static String told(ArchivedRevision revision, int newest) {
        String reason = revision.reason() == null ? "" : "\n  reason        " + revision.reason();
        return revision.release() + ", revision " + revision.number() + " ("
                + revision.kind().code() + ")"
                + reason
                + "\n  as of         " + revision.asOf()
                + "\n  archived      " + revision.created()
                + "\n  supersedes    " + (revision.number() == 1 ? "nothing" : "revision " + (revision.number() - 1))
                + "\n  superseded    "
                + (revision.number() == newest
                        ? "no: it is the newest"
                        : "by revision " + (revision.number() + 1) + " (the newest is " + newest + ")")
                + "\n  software      " + revision.softwareVersion()
                + "\n  fingerprint   " + revision.fingerprint() + "\n";
    }

    private static Map<String, @Nullable Object> json(ArchivedRevision revision, int newest, List<ArchivedFile> files) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("release", revision.release());
        json.put("revision", revision.number());
        json.put("kind", revision.kind().code());
        json.put("reason", revision.reason());
        json.put("asOf", revision.asOf().toString());
        json.put("created", revision.created().toString());
        json.put("supersedes", revision.number() == 1 ? null : (Integer) (revision.number() - 1));
        json.put("supersededBy", revision.number() == newest ? null : (Integer) (revision.number() + 1));
        json.put("software", revision.softwareVersion());
        json.put("fingerprint", revision.fingerprint());
        json.put("files", files.stream().map(ArchiveShowCommand::json).toList());
        return json;
    }

    private static Map<String, @Nullable Object> json(ArchivedFile file) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("path", file.path());
        json.put("sha512", file.sha512());
        json.put("storedAt", file.storedAt());
        return json;
    }
}
