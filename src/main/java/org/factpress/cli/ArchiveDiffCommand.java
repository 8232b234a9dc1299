package org.factpress.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.factpress.archive.Archive;
import org.factpress.archive.ArchivedRevision;
import org.factpress.release.DiffJson;
import org.factpress.release.OutputNotWritableException;
import org.factpress.release.Snapshots;
import org.factpress.report.Reports;
import org.factpress.revision.RevisionDiff;
import org.factpress.revision.Snapshot;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells figure by figure what differs between two revisions, or two releases. */
@Command(
        name = "diff",
        description = {
            "Tells what differs between two revisions of a release, or between the newest ones of two releases:",
            "results, figures of the documents, and the documents themselves."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Example:",
            "  factpress archive diff cambodia-csec-2015          (the newest revision and the one before)",
            "  factpress archive diff cambodia-csec-2015 1 3",
            "  factpress archive diff cambodia-csec-2012 cambodia-csec-2015 --format json"
        })
final class ArchiveDiffCommand implements Callable<Integer> {
    private static final int SHOWN = 60;

    @Parameters(
            arity = "1..4",
            paramLabel = "RELEASE|REVISION",
            description = "A release and two of its revisions, or two releases, each with a revision or without.")
    private List<String> named = new ArrayList<>();

    @Option(names = "--page", paramLabel = "FILE", description = "Write it as a page of HTML as well.")
    private @Nullable Path page;

    @Mixin
    private FormatOption format = new FormatOption();

    private final ArchiveDesk desk;

    ArchiveDiffCommand(ArchiveDesk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Archive archive = desk.required("compare");
        List<ArchivedRevision> two = revisions(archive);
        RevisionDiff diff = RevisionDiff.between(snapshot(archive, two.get(0)), snapshot(archive, two.get(1)));
        desk.console()
                .print(
                        format.format() == Format.json
                                ? DiffJson.of(diff)
                                : new DiffRows(diff, format.format() == Format.table ? SHOWN : Integer.MAX_VALUE)
                                        .print(format.format()));
        if (page != null) {
            write(desk.console().resolve(page), Reports.differences(diff));
        }
        desk.console()
                .tell(called(two.get(0)) + " → " + called(two.get(1)) + ": "
                        + Count.of(diff.observations().size(), "result") + ", "
                        + Count.of(diff.figures().size(), "figure") + " and "
                        + Count.of(diff.documents().size(), "document") + " differ.");
        return ExitCode.DONE;
    }

    private void write(Path file, byte[] html) {
        try {
            Files.write(file, html);
            desk.console().tell("Written: " + file);
        } catch (IOException e) {
            throw new OutputNotWritableException(file, e);
        }
    }

    private static Snapshot snapshot(Archive archive, ArchivedRevision revision) {
        return Snapshots.read(path -> archive.read(revision, path));
    }

    private static String called(ArchivedRevision revision) {
        return revision.release() + " revision " + revision.number();
    }

    private List<ArchivedRevision> revisions(Archive archive) {
        List<ArchivedRevision> revisions = new ArrayList<>();
        for (int i = 0; i < named.size(); ) {
            String release = named.get(i++);
            List<Integer> numbers = new ArrayList<>();
            while (i < named.size() && number(named.get(i)) != null) {
                numbers.add(number(named.get(i++)));
            }
            if (numbers.isEmpty()) {
                revisions.add(desk.revision(archive, release, null));
            }
            numbers.forEach(number -> revisions.add(desk.revision(archive, release, number)));
        }
        if (revisions.size() == 1 && revisions.get(0).number() > 1 && named.size() == 1) {
            int before = revisions.get(0).number() - 1;
            revisions.add(0, desk.revision(archive, named.get(0), before));
        }
        if (revisions.size() != 2) {
            throw UserException.usage("name two revisions to compare, such as: factpress archive diff " + named.get(0)
                    + " 1 2" + (revisions.size() == 1 ? "; " + called(revisions.get(0)) + " is alone" : ""));
        }
        return revisions;
    }

    private static @Nullable Integer number(String text) {
        return text.matches("v?[1-9]\\d{0,8}") ? new RevisionNumberConverter().convert(text) : null;
    }
}
