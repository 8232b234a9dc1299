package org.factpress.eval;

import java.util.List;

/** Annotated documents that are scored together. */
public record GoldCorpus(String name, List<GoldDocument> documents) {
    public GoldCorpus {
        documents = List.copyOf(documents);
    }
}
