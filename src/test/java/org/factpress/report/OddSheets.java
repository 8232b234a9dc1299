package org.factpress.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.factpress.model.PrintedReport;
import org.factpress.model.ReleaseFile;
import org.factpress.model.Revision;
import org.factpress.verify.SheetVerifier;

/** What must hold of every sheet, whatever stands in it. */
final class OddSheets {
    private static final List<ReleaseFile> DATA =
            List.of(new ReleaseFile("data/figures.csv", "id\n".getBytes(StandardCharsets.UTF_8)));

    private OddSheets() {}

    /** Prints the revision of this seed and proves it; even seeds are fact sheets. */
    static PrintedReport prove(long seed) {
        Revision revision = RandomRevision.of(seed);
        String name = seed % 2 == 0 ? "fact-sheet" : "results-summary";
        PrintedReport report = Reports.print(name, revision, DATA);
        PageLayout layout = PageLayout.of(report.pdf());
        assertThat(layout.faults()).as("faults of layout").isEmpty();
        assertThat(SheetVerifier.verify(report.pdf(), null).differences()).isEmpty();
        Validation.assertArchivalAndAccessible(report.pdf());
        return report;
    }
}
