package org.factpress.source;

import org.factpress.model.SourceDocument;

/** Reads a source file of any known format into text and blocks; a bad file is an outcome, not an exception. */
public final class SourceReader {
    /** The document; {@link SourceDocument#outcome()} says how reading ended. */
    public SourceDocument read(SourceFile source) {
        throw new UnsupportedOperationException("not furnished yet");
    }
}
