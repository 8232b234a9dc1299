package org.factpress.operations;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.factpress.archive.Submission;
import org.factpress.model.PrintedReport;
import org.factpress.model.Reconciliation;
import org.factpress.model.ReleaseFile;
import org.factpress.model.Revision;
import org.factpress.model.SourceDocument;
import org.factpress.reconcile.Evidence;
import org.factpress.source.SourceFile;

/** Stations that tell each moment to an observer, which may throw, stop or kill; and that keep what was read. */
final class WatchedStations extends StandInStations {
    final List<String> read = Collections.synchronizedList(new ArrayList<>());
    private final Path output;
    private final Consumer<Moment> observer;

    WatchedStations(Path output, Consumer<Moment> observer) {
        super(output);
        this.output = output;
        this.observer = observer;
    }

    /** Fails once, at this moment. */
    static WatchedStations failing(Path output, Moment at) {
        return new WatchedStations(output, moment -> {
            if (moment == at) {
                throw new IllegalStateException("the disk is full at " + at);
            }
        });
    }

    @Override
    public SourceDocument read(SourceFile source) {
        read.add(source.path());
        if (source.path().equals("b.txt")) {
            observer.accept(Moment.READ_B);
        }
        return super.read(source);
    }

    @Override
    public Reconciliation reconcile(Evidence evidence) {
        observer.accept(Moment.RECONCILE);
        return super.reconcile(evidence);
    }

    @Override
    public PrintedReport print(String report, String language, Revision revision, List<ReleaseFile> attachments) {
        if (report.equals("results-summary")) {
            observer.accept(Moment.PRINT_SUMMARY);
        }
        return super.print(report, language, revision, attachments);
    }

    @Override
    public void commit(Submission submission) {
        observer.accept(Moment.BEFORE_COMMIT);
        super.commit(submission);
        observer.accept(Moment.AFTER_COMMIT);
    }

    @Override
    public Path write(Path root, Revision revision, List<PrintedReport> reports, List<ReleaseFile> files) {
        Path folder = super.write(root, revision, reports, files);
        if (root.equals(output)) {
            observer.accept(Moment.AFTER_WRITE);
        }
        return folder;
    }
}
