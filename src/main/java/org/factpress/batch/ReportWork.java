package org.factpress.batch;

import java.util.List;
import java.util.Set;
import org.factpress.archive.ArchivedRevision;
import org.factpress.model.PrintedReport;
import org.factpress.model.ReleaseFile;
import org.factpress.model.Revision;

/** Prints one report, or makes the charts or the evidence page that stand beside the reports. */
record ReportWork(Stations stations) implements StepWork {
    private static final Set<String> ATTACHED =
            Set.of("data/figures.csv", "data/observations.csv", "data/findings.json", "data/provenance.json");

    @Override
    public void perform(StagedRun run, String part) {
        Revision revision = RevisionAssembly.of(run);
        run.printed(part, Parts.isErratum(part) ? erratum(part, revision, run.inputs()) : print(part, revision));
    }

    private PrintedPart print(String part, Revision revision) {
        return switch (part) {
            case Parts.CHARTS -> new PrintedPart(List.of(), stations.charts(revision));
            case Parts.EVIDENCE -> new PrintedPart(List.of(), List.of(stations.evidencePage(revision)));
            default -> new PrintedPart(List.of(report(part, revision)), List.of());
        };
    }

    private PrintedPart erratum(String part, Revision revision, RunInputs inputs) {
        ArchivedRevision corrected = inputs.corrected(stations.revisions(inputs.release()));
        PrintedPart erratum = stations.erratum(
                Parts.language(part), revision, stations.snapshot(corrected), inputs.holders(), attachments(revision));
        return revision.draft() ? erratum : erratum.signed(report -> stations.sign(report, revision));
    }

    /** Signed here, so that the signature is staged: whatever is killed later goes on with the same bytes. */
    private PrintedReport report(String part, Revision revision) {
        PrintedReport report =
                stations.print(Parts.report(part), Parts.language(part), revision, attachments(revision));
        return revision.draft() ? report : stations.sign(report, revision);
    }

    private List<ReleaseFile> attachments(Revision revision) {
        return stations.dataFiles(revision).stream()
                .filter(file -> ATTACHED.contains(file.path()))
                .toList();
    }
}
