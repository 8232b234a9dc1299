package org.factpress.cli;

import java.util.List;
import org.factpress.model.Extraction;
import org.factpress.model.Figure;
import org.factpress.model.SetAside;
import org.factpress.model.SourceDocument;

/** A document with text, and everything numeric found in it. */
record Extracted(SourceDocument document, Extraction extraction) {
    List<Figure> figures() {
        return extraction.figures();
    }

    List<SetAside> setAside() {
        return extraction.setAside();
    }
}
