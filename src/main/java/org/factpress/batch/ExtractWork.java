package org.factpress.batch;

import java.util.List;
import org.factpress.model.Extraction;
import org.factpress.model.SourceDocument;

/** Reads one source document and finds its figures; one that cannot be read is kept with its outcome. */
record ExtractWork(Stations stations) implements StepWork {
    @Override
    public void perform(StagedRun run, String part) {
        SourceInput source = Parts.source(run.inputs(), part);
        try {
            run.document(part, read(source));
        } catch (SourceChangedException changed) {
            throw changed;
        } catch (RuntimeException failure) {
            throw new StepFailedException("Document " + source.path() + " could not be worked on", failure);
        }
    }

    private ReadDocument read(SourceInput source) {
        SourceDocument document = stations.read(source.toFile());
        if (!source.sha256().equals(Sha256.UNREADABLE)) {
            source.requireHash(document.sha256());
        }
        return new ReadDocument(document, extract(document));
    }

    private Extraction extract(SourceDocument document) {
        return document.outcome().hasText()
                ? stations.extract(document)
                : new Extraction(document.path(), List.of(), List.of(), List.of());
    }
}
