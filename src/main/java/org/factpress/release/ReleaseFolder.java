package org.factpress.release;

import java.nio.file.Path;
import java.util.List;
import org.factpress.model.PrintedReport;
import org.factpress.model.ReleaseFile;
import org.factpress.model.Revision;

/** The folder {@code output/<release>} with its revisions {@code v<N>} and its {@code draft}. */
public final class ReleaseFolder {
    private final Path output;

    public ReleaseFolder(Path output) {
        this.output = output;
    }

    /**
     * Writes a revision in full beside its place, then moves it there in one step: {@code v<N>}, or {@code draft}, which is
     * replaced. A {@code v<N>} with the same bytes is left alone; one with other bytes is never touched but an error.
     * {@code files} are charts and evidence page; data files, ledger and manifest are added here.
     *
     * @return the folder written
     */
    public Path write(Revision revision, List<PrintedReport> reports, List<ReleaseFile> files) {
        throw new UnsupportedOperationException("not furnished yet: " + output);
    }
}
