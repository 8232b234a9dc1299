package org.factpress.batch;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.factpress.archive.ArchivedRevision;
import org.factpress.archive.Submission;
import org.factpress.conformance.Conformance;
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
import org.factpress.reconcile.Evidence;
import org.factpress.review.RecordedDecision;
import org.factpress.revision.Holder;
import org.factpress.revision.Snapshot;
import org.factpress.signature.PdfSigner;
import org.factpress.source.SourceFile;

/** The stations on the road from sources to archive, as the job calls them. */
public interface Stations {
    JobFile jobFile(Path file);

    List<SourceFile> find(Path root, List<SourceSpec> specs);

    SourceDocument read(SourceFile source);

    Extraction extract(SourceDocument document);

    List<Indicator> indicators(ReleaseSpec spec, List<Extraction> extractions);

    List<Statement> statements(ReleaseSpec spec, List<Indicator> indicators, List<Extraction> extractions);

    Reconciliation reconcile(Evidence evidence);

    /** The language is one of the release's. */
    PrintedReport print(String report, String language, Revision revision, List<ReleaseFile> attachments);

    /** The erratum of a correction, as PDF and as text. */
    PrintedPart erratum(
            String language,
            Revision revision,
            Snapshot corrected,
            List<Holder> holders,
            List<ReleaseFile> attachments);

    /** What stands in the place of a withdrawn release's sheets, as PDF and as a page of the web. */
    PrintedPart tombstone(Revision revision);

    /** An archived revision, to be compared with. */
    Snapshot snapshot(ArchivedRevision revision);

    /** The key of the machine, read anew; empty where it has none. One that cannot sign is an error. */
    Optional<PdfSigner> signer();

    /** Signed with the key that was read last, where there is one; what was released before keeps the signature that it has. */
    PrintedReport sign(PrintedReport report, Revision revision);

    /** What an independent validator says of a finished PDF. */
    Conformance conformance(byte[] pdf);

    List<ReleaseFile> dataFiles(Revision revision);

    List<ReleaseFile> charts(Revision revision);

    ReleaseFile evidencePage(Revision revision);

    /** What the press gets of a released revision: the files of the kit, and the kit as one file. */
    List<ReleaseFile> pressKit(Revision revision, List<PrintedReport> reports, List<ReleaseFile> files);

    /** Writes {@code v<N>} or {@code draft} below {@code output/<release>} in one step, and tells its place. */
    Path write(Path output, Revision revision, List<PrintedReport> reports, List<ReleaseFile> files);

    /** Removes the draft, as what it announced has been released. */
    void discardDraft(Path output, String release);

    /** Mends what a killed writer left in the archive; one line for each thing done. */
    List<String> recover(String release);

    Optional<ArchivedRevision> head(String release);

    List<Observation> observations(ArchivedRevision revision);

    /** With what was decided when the revision was made. */
    List<Finding> findings(ArchivedRevision revision);

    /** What was decided when the revision was made, to be recorded where the state has lost it. */
    List<RecordedDecision> decisions(ArchivedRevision revision);

    /** What the revision was made from. */
    EarlierInputs inputs(ArchivedRevision revision);

    /** Every revision of a release that the archive holds, by number. */
    List<ArchivedRevision> revisions(String release);

    /** The logical paths of an archived revision. */
    List<String> paths(ArchivedRevision revision);

    /** The content of a logical path of an archived revision. */
    byte[] content(ArchivedRevision revision, String logicalPath);

    /** Every file of an archived revision's folder. */
    List<ReleaseFile> files(ArchivedRevision revision);

    /** Hands a revision with everything that it was made from to the archive. */
    void commit(Submission submission);
}
