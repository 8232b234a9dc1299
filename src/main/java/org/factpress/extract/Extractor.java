package org.factpress.extract;

import org.factpress.model.Extraction;
import org.factpress.model.SourceDocument;

/** Finds every figure of a document, and sets aside every number that is none, with the reason. */
public final class Extractor {
    public Extraction extract(SourceDocument document) {
        throw new UnsupportedOperationException("not furnished yet");
    }
}
