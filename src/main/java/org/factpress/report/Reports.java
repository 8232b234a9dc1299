package org.factpress.report;

import java.util.List;
import org.factpress.model.PrintedReport;
import org.factpress.model.ReleaseFile;
import org.factpress.model.Revision;

/** Prints the reports of a revision. */
public final class Reports {
    private Reports() {}

    /**
     * The report of this name ({@code fact-sheet}, {@code results-summary}) as PDF/A-3a and PDF/UA-1, with the
     * attachments and its own ledger embedded; an unknown name is an {@link IllegalArgumentException}.
     */
    public static PrintedReport print(String name, Revision revision, List<ReleaseFile> attachments) {
        throw new UnsupportedOperationException("not furnished yet");
    }
}
