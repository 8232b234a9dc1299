package org.factpress.eval;

import java.util.function.Function;
import org.factpress.extract.Extractor;
import org.factpress.model.DocumentRole;
import org.factpress.model.Extraction;
import org.factpress.model.SourceDocument;
import org.factpress.model.SourceSpec;
import org.factpress.source.SourceFile;
import org.factpress.source.SourceReader;

/** Scores a way of extraction against corpora; reads each document as the product does. */
public final class Scorer {
    private final SourceReader reader = new SourceReader();
    private final Function<SourceDocument, Extraction> extraction;

    /** The product's own extraction. */
    public Scorer() {
        this(new Extractor()::extract);
    }

    public Scorer(Function<SourceDocument, Extraction> extraction) {
        this.extraction = extraction;
    }

    /** Scores and misses of all documents of a corpus. */
    public Marking score(GoldCorpus corpus) {
        Marking marking = Marking.empty();
        corpus.documents().forEach(document -> marking.add(score(corpus.name(), document)));
        return marking;
    }

    private Marking score(String corpus, GoldDocument document) {
        SourceDocument source = read(document);
        GoldDocument named = new GoldDocument(corpus + "/" + document.name(), document.file(), document.rows());
        return DocumentScorer.score(named, source, Prediction.of(extraction.apply(source)));
    }

    /** @throws GoldException when the document gives no text */
    public SourceDocument read(GoldDocument document) {
        SourceSpec spec = new SourceSpec(document.name(), null, null, DocumentRole.SECONDARY);
        SourceDocument source = reader.read(new SourceFile(document.file(), document.name(), spec));
        if (!source.outcome().hasText()) {
            throw new GoldException(document.file() + ": " + source.message());
        }
        return source;
    }
}
