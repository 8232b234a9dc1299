package org.factpress.bench;

import java.util.List;
import java.util.Set;
import org.factpress.model.ReleaseFile;
import org.factpress.model.Revision;
import org.factpress.release.DataFiles;
import org.factpress.report.Reports;

/** Our own: the report of a revision, its chart drawn anew and its data files written anew each time. */
final class FactpressSheet implements SheetPrinter {
    private static final Set<String> ATTACHED =
            Set.of("data/figures.csv", "data/observations.csv", "data/findings.json", "data/provenance.json");

    private final Revision revision = SheetContent.revision();

    @Override
    public byte[] print() {
        List<ReleaseFile> attachments = DataFiles.of(revision).stream()
                .filter(file -> ATTACHED.contains(file.path()))
                .toList();
        return Reports.print("fact-sheet", revision, attachments).pdf();
    }
}
