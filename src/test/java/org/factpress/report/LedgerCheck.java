package org.factpress.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.factpress.model.LedgerEntry;
import org.factpress.model.PrintedReport;
import org.factpress.report.ReadBack.Glyph;

/** Holds a printed file against its ledger, both ways. */
final class LedgerCheck {
    private static final double TOLERANCE = 1;

    private LedgerCheck() {}

    static void assertEachNumeralIsEntered(PrintedReport report) {
        List<Glyph> digits = ReadBack.digits(report.pdf());
        assertThat(digits).isNotEmpty();
        assertThat(digits)
                .as("digits on the pages that no entry of the ledger covers")
                .allSatisfy(digit -> assertThat(report.ledger()).anyMatch(entry -> covers(entry, digit)));
        assertThat(report.ledger())
                .as("entries of the ledger without a digit on the page")
                .allSatisfy(entry -> assertThat(digits).anyMatch(digit -> covers(entry, digit)));
    }

    private static boolean covers(LedgerEntry entry, Glyph digit) {
        return entry.page() == digit.page()
                && entry.text().contains(digit.text())
                && entry.left() - TOLERANCE <= digit.x()
                && digit.x() <= entry.right() + TOLERANCE
                && entry.bottom() - TOLERANCE <= digit.y()
                && digit.y() <= entry.top() + TOLERANCE;
    }
}
