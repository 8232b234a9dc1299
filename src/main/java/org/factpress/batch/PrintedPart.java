package org.factpress.batch;

import java.util.List;
import java.util.function.UnaryOperator;
import org.factpress.model.PrintedReport;
import org.factpress.model.ReleaseFile;

/** What one partition of the report step made: reports, or files that stand beside them. */
public record PrintedPart(List<PrintedReport> reports, List<ReleaseFile> files) {
    PrintedPart signed(UnaryOperator<PrintedReport> signer) {
        return new PrintedPart(reports.stream().map(signer).toList(), files);
    }
}
