package org.factpress.extract;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.factpress.extract.language.Vocabulary;
import org.factpress.model.Extraction;
import org.factpress.model.SourceDocument;

/** Finds every figure of a document, and sets aside every number that is none, with the reason. */
public final class Extractor {
    private static final String FALLBACK = "en";
    private final Map<String, Layers> languages = new ConcurrentHashMap<>();

    /**
     * The figures, the numbers set aside and the dates of a document, each in text order.
     *
     * <p>Read by the grammar of the document's language; a language without one is read as English, whose layers find
     * digits, signs and units in any text.
     */
    public Extraction extract(SourceDocument document) {
        return new Reading(layers(document.language()), document).extraction();
    }

    private Layers layers(String declared) {
        Layers known = languages.get(declared);
        if (known != null) {
            return known;
        }
        return languages.computeIfAbsent(Vocabulary.knows(declared) ? declared : FALLBACK, Layers::of);
    }
}
