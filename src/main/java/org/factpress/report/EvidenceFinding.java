package org.factpress.report;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.factpress.chart.PeriodText;
import org.factpress.model.Decision;
import org.factpress.model.Finding;
import org.jspecify.annotations.Nullable;

/** A finding as listed on the evidence page, with links to its figures. */
public record EvidenceFinding(
        String id, String severity, String name, String message, String decision, List<EvidenceLinks.Link> figures) {

    static EvidenceFinding of(Finding finding, EvidenceLinks links) {
        return new EvidenceFinding(
                "finding-" + finding.id(),
                finding.severity().code(),
                finding.code().code().replace('-', ' '),
                finding.message(),
                decision(finding.decision()),
                links.to(finding.figures()));
    }

    public String severityInWords() {
        return severity.substring(0, 1).toUpperCase(Locale.ROOT) + severity.substring(1);
    }

    private static String decision(@Nullable Decision decision) {
        if (decision == null) {
            return "";
        }
        String date = PeriodText.ENGLISH.of(
                decision.at().atOffset(ZoneOffset.UTC).toLocalDate().toString());
        return "Decided by " + decision.by() + " on " + date + ": "
                + decision.action().code() + ". " + decision.reason();
    }
}
