package org.factpress.batch;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.factpress.archive.Archive;
import org.factpress.archive.ArchivePlace;
import org.factpress.archive.ArchivedRevision;
import org.factpress.archive.Layout;
import org.factpress.archive.Submission;
import org.factpress.chart.Charts;
import org.factpress.conformance.Conformance;
import org.factpress.conformance.PdfConformance;
import org.factpress.extract.Extractor;
import org.factpress.jobfile.JobFile;
import org.factpress.model.Extraction;
import org.factpress.model.Finding;
import org.factpress.model.Indicator;
import org.factpress.model.Observation;
import org.factpress.model.PrintedReport;
import org.factpress.model.Reconciliation;
import org.factpress.model.ReleaseFile;
import org.factpress.model.ReleaseSpec;
import org.factpress.model.Revision;
import org.factpress.model.SourceDocument;
import org.factpress.model.SourceSpec;
import org.factpress.model.Statement;
import org.factpress.normalise.Normaliser;
import org.factpress.presskit.PressKit;
import org.factpress.reconcile.Evidence;
import org.factpress.reconcile.Reconciler;
import org.factpress.release.DataFiles;
import org.factpress.release.FindingRecords;
import org.factpress.release.Manifest;
import org.factpress.release.ObservationRecords;
import org.factpress.release.ReleaseFolder;
import org.factpress.release.RevisionRecords;
import org.factpress.release.Snapshots;
import org.factpress.report.Reports;
import org.factpress.report.evidence.EvidencePage;
import org.factpress.report.template.TemplateException;
import org.factpress.review.ArchivedDecisions;
import org.factpress.review.RecordedDecision;
import org.factpress.revision.Holder;
import org.factpress.revision.RevisionDiff;
import org.factpress.revision.Snapshot;
import org.factpress.signature.PdfSigner;
import org.factpress.source.SourceCatalog;
import org.factpress.source.SourceFile;
import org.factpress.source.SourceReader;

/** The rooms of this program as stations, with the archive of one output folder. */
public final class RoomStations implements Stations {
    private final SourceReader reader = new SourceReader();
    private final Extractor extractor = new Extractor();
    private final Normaliser normaliser = new Normaliser();
    private final Reconciler reconciler = new Reconciler();
    private final Path output;
    private final Map<String, String> environment;
    private final Clock clock;
    private final Archive archive;
    private volatile Optional<PdfSigner> signer = Optional.empty();

    /** {@code environment} may name the key that signs what is released: see {@link PdfSigner}. */
    public RoomStations(Path output, Map<String, String> environment, Clock clock) {
        this(output, ArchivePlace.of(output, environment), environment, clock);
    }

    /** With the archive at another place than below the output. */
    public RoomStations(Path output, Path archive, Map<String, String> environment, Clock clock) {
        this.output = output;
        this.environment = environment;
        this.clock = clock;
        this.archive = new Archive(archive, clock);
    }

    @Override
    public JobFile jobFile(Path file) {
        JobFile job = JobFile.read(file);
        new PrintLock(extractor).check(job);
        return job;
    }

    @Override
    public List<SourceFile> find(Path root, List<SourceSpec> specs) {
        return SourceCatalog.find(root, specs);
    }

    @Override
    public SourceDocument read(SourceFile source) {
        return reader.read(source);
    }

    @Override
    public Extraction extract(SourceDocument document) {
        return extractor.extract(document);
    }

    @Override
    public List<Indicator> indicators(ReleaseSpec spec, List<Extraction> extractions) {
        return normaliser.indicators(spec, extractions);
    }

    @Override
    public List<Statement> statements(ReleaseSpec spec, List<Indicator> indicators, List<Extraction> extractions) {
        return normaliser.statements(spec, indicators, extractions);
    }

    @Override
    public Reconciliation reconcile(Evidence evidence) {
        return reconciler.reconcile(evidence);
    }

    @Override
    public PrintedReport print(String report, String language, Revision revision, List<ReleaseFile> attachments) {
        try {
            return Reports.print(report, language, revision, attachments);
        } catch (TemplateException e) {
            throw new TemplateFaultException(e);
        }
    }

    @Override
    public PrintedPart erratum(
            String language,
            Revision revision,
            Snapshot corrected,
            List<Holder> holders,
            List<ReleaseFile> attachments) {
        RevisionDiff diff = RevisionDiff.between(corrected, Snapshots.of(revision));
        PrintedReport report = Reports.erratum(language, revision, diff, holders, attachments);
        byte[] text = Reports.erratumText(language, revision, diff, holders);
        String name = report.fileName().replaceFirst("pdf$", "txt");
        return new PrintedPart(List.of(report), List.of(new ReleaseFile(name, text)));
    }

    @Override
    public PrintedPart tombstone(Revision revision) {
        List<PrintedReport> reports = new ArrayList<>();
        List<ReleaseFile> pages = new ArrayList<>();
        for (String language : revision.spec().languages()) {
            PrintedReport report = Reports.tombstone(language, revision);
            reports.add(report);
            String name = report.fileName().replaceFirst("pdf$", "html");
            pages.add(new ReleaseFile(name, Reports.tombstonePage(language, revision)));
        }
        return new PrintedPart(reports, pages);
    }

    @Override
    public Snapshot snapshot(ArchivedRevision revision) {
        return Snapshots.read(path -> archive.read(revision, path));
    }

    @Override
    public Optional<PdfSigner> signer() {
        signer = PdfSigner.of(environment, clock);
        return signer;
    }

    @Override
    public PrintedReport sign(PrintedReport report, Revision revision) {
        Path folder = output.resolve(revision.spec().release()).resolve("v" + revision.number());
        return ReleasedSignature.of(folder, report)
                .or(() -> signer.map(key -> key.sign(report.pdf())))
                .map(report::signed)
                .orElse(report);
    }

    @Override
    public Conformance conformance(byte[] pdf) {
        return PdfConformance.of(pdf);
    }

    @Override
    public List<ReleaseFile> dataFiles(Revision revision) {
        return DataFiles.of(revision);
    }

    @Override
    public List<ReleaseFile> charts(Revision revision) {
        return Charts.files(revision);
    }

    @Override
    public ReleaseFile evidencePage(Revision revision) {
        return new ReleaseFile("evidence.html", EvidencePage.render(revision));
    }

    @Override
    public List<ReleaseFile> pressKit(Revision revision, List<PrintedReport> reports, List<ReleaseFile> files) {
        return PressKit.of(revision, reports, files);
    }

    @Override
    public Path write(Path output, Revision revision, List<PrintedReport> reports, List<ReleaseFile> files) {
        return new ReleaseFolder(output).write(revision, reports, files);
    }

    @Override
    public void discardDraft(Path output, String release) {
        new ReleaseFolder(output).discardDraft(release);
    }

    @Override
    public List<String> recover(String release) {
        return archive.recover(release);
    }

    @Override
    public Optional<ArchivedRevision> head(String release) {
        return archive.head(release);
    }

    @Override
    public List<Observation> observations(ArchivedRevision revision) {
        return ObservationRecords.read(archive.read(revision, "data/observations.csv"));
    }

    @Override
    public List<Finding> findings(ArchivedRevision revision) {
        return FindingRecords.read(archive.read(revision, "data/findings.json"));
    }

    @Override
    public List<RecordedDecision> decisions(ArchivedRevision revision) {
        if (archive.paths(revision).contains(ReviewFile.PATH)) {
            return ReviewFile.read(archive.content(revision, ReviewFile.PATH)).decisions();
        }
        if (findings(revision).stream().allMatch(finding -> finding.decision() == null)) {
            return List.of();
        }
        RevisionRecords records = RevisionRecords.read(path -> archive.read(revision, path));
        return ArchivedDecisions.of(
                records.findings(), records.figures(), records.observations(), records.unreadable());
    }

    @Override
    public EarlierInputs inputs(ArchivedRevision revision) {
        String job = archive.paths(revision).stream()
                .filter(path -> path.startsWith(Layout.JOB))
                .findFirst()
                .map(path -> Sha256.of(archive.content(revision, path)))
                .orElse("");
        return new EarlierInputs(
                Manifest.parse(archive.read(revision, Manifest.FILE)).reason(),
                job,
                RevisionRecords.sources(archive.read(revision, "data/sources.csv")),
                decisions(revision));
    }

    @Override
    public List<ArchivedRevision> revisions(String release) {
        return archive.revisions(release);
    }

    @Override
    public List<String> paths(ArchivedRevision revision) {
        return archive.paths(revision);
    }

    @Override
    public byte[] content(ArchivedRevision revision, String logicalPath) {
        return archive.content(revision, logicalPath);
    }

    @Override
    public List<ReleaseFile> files(ArchivedRevision revision) {
        return archive.paths(revision).stream()
                .filter(path -> path.startsWith(Layout.RELEASE))
                .map(path -> new ReleaseFile(path.substring(Layout.RELEASE.length()), archive.content(revision, path)))
                .toList();
    }

    @Override
    public void commit(Submission submission) {
        archive.commit(submission);
    }
}
