package org.factpress.model;

import java.util.Arrays;
import java.util.List;

/**
 * A report as printed: its file name, its bytes, the number of its pages and each numeral on them.
 *
 * <p>{@code signature} is what signing appends to the bytes of the PDF; empty where it is not signed.
 */
public record PrintedReport(String fileName, byte[] pdf, byte[] signature, int pages, List<LedgerEntry> ledger) {
    public PrintedReport {
        ledger = List.copyOf(ledger);
    }

    /** Not signed. */
    public PrintedReport(String fileName, byte[] pdf, int pages, List<LedgerEntry> ledger) {
        this(fileName, pdf, new byte[0], pages, ledger);
    }

    public PrintedReport signed(byte[] with) {
        return new PrintedReport(fileName, pdf, with, pages, ledger);
    }

    public boolean hasSignature() {
        return signature.length > 0;
    }

    /** The file to release: the PDF, and its signature where it has one. */
    public ReleaseFile file() {
        byte[] bytes = Arrays.copyOf(pdf, pdf.length + signature.length);
        System.arraycopy(signature, 0, bytes, pdf.length, signature.length);
        return new ReleaseFile(fileName, bytes);
    }
}
