package org.factpress.model;

import java.util.List;

/** A report as printed: its file name, its bytes, the number of its pages and each numeral on them. */
public record PrintedReport(String fileName, byte[] pdf, int pages, List<LedgerEntry> ledger) {
    public PrintedReport {
        ledger = List.copyOf(ledger);
    }
}
