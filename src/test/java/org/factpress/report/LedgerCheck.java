package org.factpress.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.factpress.model.PrintedReport;
import org.factpress.verify.SheetVerifier;

/** Holds a printed file against its ledger, both ways. */
final class LedgerCheck {
    private LedgerCheck() {}

    static void assertEachNumeralIsEntered(PrintedReport report) {
        assertThat(report.ledger()).isNotEmpty();
        assertThat(SheetVerifier.verify(report.pdf(), null).differences()).isEmpty();
    }
}
