package org.factpress.batch;

import org.factpress.model.SourceDocument;

/** A document that gave no text: its path, the code of its outcome, and what to do about it. */
public record UnreadableDocument(String path, String outcome, String message) {
    static UnreadableDocument of(SourceDocument document) {
        String message = document.message();
        return new UnreadableDocument(
                document.path(),
                document.outcome().code(),
                message == null ? "No text could be read (" + document.outcome().code() + ")." : message);
    }
}
