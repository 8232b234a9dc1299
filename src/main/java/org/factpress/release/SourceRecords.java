package org.factpress.release;

import static org.factpress.release.Column.text;
import static org.factpress.release.Column.whole;

import java.util.List;
import java.util.Set;
import org.factpress.model.SourceDocument;

/** How a source document is written: {@code data/sources.csv} and the documents of {@code check}. */
public final class SourceRecords {
    public static final RecordFormat<SourceDocument> FORMAT = new RecordFormat<>(
            List.of(
                    text("document", "Path below the sources' root.", SourceDocument::path),
                    text("title", "Title of the document.", SourceDocument::title),
                    text("mediaType", "Media type.", SourceDocument::mediaType),
                    whole("bytes", "Size of the file in bytes.", SourceDocument::bytes),
                    text("sha256", "SHA-256 of the file.", SourceDocument::sha256),
                    whole("pages", "Number of pages; empty where the format has none.", SourceDocument::pages),
                    text("language", "Language of the text, BCP 47.", SourceDocument::language),
                    text("outcome", "How reading it ended.", d -> d.outcome().code())),
            Set.of());

    private SourceRecords() {}
}
