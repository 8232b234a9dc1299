package org.factpress.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.factpress.archive.ArchivePlace;
import org.factpress.batch.ChartLock;
import org.factpress.batch.PrintLock;
import org.factpress.batch.TemplateFaultException;
import org.factpress.batch.TemplateLock;
import org.factpress.extract.Extractor;
import org.factpress.jobfile.JobFile;
import org.factpress.model.Finding;
import org.factpress.model.ReleaseSpec;
import org.factpress.model.Revision;
import org.factpress.model.Severity;
import org.factpress.release.FindingRecords;
import org.factpress.release.JsonText;
import org.factpress.review.ShortIds;
import org.factpress.source.SourceCatalog;
import org.factpress.source.SourceFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints the findings of a job or of single documents; writes nothing. */
@Command(
        name = "check",
        description = {
            "Reads and reconciles documents and prints the findings that a run would have; writes nothing.",
            "Without a job file the indicators are discovered. Exit code 3 where an error would hold the",
            "release, 4 where a document cannot be read."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Example:",
            "  factpress check jobs/cambodia-csec-2015.yaml",
            "  factpress check --format json *.pdf"
        })
final class CheckCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "JOB|FILE", description = "One job file (.yaml), or documents.")
    private List<Path> given = List.of();

    @Mixin
    private FormatOption format = new FormatOption();

    private final Console console;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        boolean job = given.stream().anyMatch(InputFiles::isJob);
        if (job && given.size() > 1) {
            throw UserException.usage("check takes one job file, or documents, not both; leave out the others");
        }
        Checked checked = job ? job(given.get(0)) : files();
        console.print(
                switch (format.format()) {
                    case table -> list(checked).of(checked.outcome().findings());
                    case json -> json(checked);
                    case csv -> FindingRecords.FORMAT.csv(checked.outcome().findings());
                });
        tell(checked, job);
        return checked.exitCode();
    }

    private void tell(Checked checked, boolean job) {
        console.tell(FindingTotals.of(checked.outcome().findings()) + " in "
                + Count.of(checked.documents().read().size(), "document") + ", "
                + Count.of(checked.documents().figures().size(), "figure"));
        if (checked.documents().extractions().isEmpty()) {
            console.tell("No document could be read, and such a release is held.");
        } else if (checked.outcome().held() && job) {
            console.tell("A run is held for each error that nobody decided; check does not look at decisions.");
        }
        console.tell("Next: " + (job ? ofJob(checked) : ofDocuments(checked)));
    }

    private String ofJob(Checked checked) {
        Path job = given.get(0);
        return checked.isHeld()
                ? "mend the sources or the job file; or factpress run " + job + ", then factpress findings " + job
                : "factpress run " + job;
    }

    private static String ofDocuments(Checked checked) {
        if (checked.isHeld()) {
            return "mend the documents, then check them again";
        }
        if (checked.exitCode() != ExitCode.DONE) {
            return "give the documents that could not be read in another form, then check again";
        }
        boolean warned = checked.outcome().findings().stream().anyMatch(one -> one.severity() == Severity.WARNING);
        return warned
                ? "look at the warnings, and mend the documents where they are right"
                : "nothing has to be mended; factpress init FOLDER drafts a job that makes fact sheets of documents";
    }

    private FindingList list(Checked checked) {
        List<Finding> findings = checked.outcome().findings();
        Statements statements = new Statements(checked.documents());
        return new FindingList(
                ShortIds.of(findings.stream().map(Finding::id).toList()),
                statements::of,
                statements::place,
                finding -> "",
                console.width(),
                new Ink(console.colours()));
    }

    private Checked job(Path file) {
        JobFile job = JobFile.read(console.resolve(file));
        typedNumbers(job);
        List<SourceFile> sources =
                SourceCatalog.find(job.sourcesRoot(), job.spec().sources());
        ArchivedObservations archived = ArchivedObservations.of(
                job, ArchivePlace.of(OutputRoot.of(console, job.sourcesRoot()), console.environment()));
        Checked checked = Checked.of(job.spec(), Documents.of(sources, console), archived);
        charts(job.spec(), checked, archived);
        return checked;
    }

    /** As with typed numbers. */
    private void charts(ReleaseSpec spec, Checked checked, ArchivedObservations archived) {
        try {
            Revision revision = checked.revision(spec, archived);
            ChartLock.check(revision);
            TemplateLock.check(revision);
        } catch (TemplateFaultException e) {
            console.tell("A run would stop before it prints: " + e.getMessage());
        }
    }

    /** The findings are wanted all the same: what a run would refuse to print is told beside them. */
    private void typedNumbers(JobFile job) {
        try {
            new PrintLock(new Extractor()).check(job);
        } catch (TemplateFaultException e) {
            console.tell("A run would stop before it prints: " + e.getMessage());
        }
    }

    private Checked files() {
        List<SourceFile> sources = InputFiles.of(given, console);
        return Checked.of(
                AdHocRelease.of(
                        "check", "Check", sources.stream().map(SourceFile::spec).toList()),
                Documents.of(sources, console));
    }

    private static String json(Checked checked) {
        return JsonText.check(
                checked.documents().read(),
                checked.documents().figures(),
                checked.outcome().observations(),
                checked.outcome().findings());
    }
}
