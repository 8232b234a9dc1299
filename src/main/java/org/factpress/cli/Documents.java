package org.factpress.cli;

import java.util.ArrayList;
import java.util.List;
import org.factpress.extract.Extractor;
import org.factpress.model.Extraction;
import org.factpress.model.Figure;
import org.factpress.model.SetAside;
import org.factpress.model.SourceDocument;
import org.factpress.source.SourceFile;
import org.factpress.source.SourceReader;

/** Documents as read, and what was extracted of those that have text. */
record Documents(List<SourceDocument> read, List<Extraction> extractions) {
    /** Reads one after another; each that gives no text is named on standard error, and the rest goes on. */
    static Documents of(List<SourceFile> files, Console console) {
        SourceReader reader = new SourceReader();
        Extractor extractor = new Extractor();
        List<SourceDocument> read = new ArrayList<>();
        List<Extraction> extractions = new ArrayList<>();
        for (SourceFile file : files) {
            SourceDocument document = reader.read(file);
            read.add(document);
            if (document.outcome().hasText()) {
                extractions.add(extractor.extract(document));
            } else {
                console.tell("factpress: " + unreadable(document));
            }
        }
        return new Documents(read, extractions);
    }

    List<Figure> figures() {
        return extractions.stream().flatMap(found -> found.figures().stream()).toList();
    }

    List<SetAside> setAside() {
        return extractions.stream().flatMap(found -> found.setAside().stream()).toList();
    }

    List<SourceDocument> unreadable() {
        return read.stream().filter(document -> !document.outcome().hasText()).toList();
    }

    int exitCode() {
        return unreadable().isEmpty() ? ExitCode.DONE : ExitCode.SOME_UNREADABLE;
    }

    /** The document, how reading it ended, and what to do. */
    static String unreadable(SourceDocument document) {
        String why = document.message();
        return document.path() + ": " + (why == null ? document.outcome().code() : why);
    }
}
