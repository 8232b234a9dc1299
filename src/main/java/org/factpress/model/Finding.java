package org.factpress.model;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Something that does not fit, or fits only by rounding: its figures, documents and the numbers computed.
 *
 * <p>The id is a hash of the code and the sorted figure ids. {@code computed} holds plain decimals and words by name.
 */
public record Finding(
        String id,
        FindingCode code,
        Severity severity,
        String message,
        List<String> figures,
        List<String> documents,
        SortedMap<String, Object> computed,
        @Nullable Decision decision) {
    public Finding {
        figures = List.copyOf(figures);
        documents = List.copyOf(documents);
        computed = Collections.unmodifiableSortedMap(new TreeMap<>(computed));
    }

    /** True where the release must wait for a person. */
    public boolean holds() {
        return severity == Severity.ERROR && decision == null;
    }
}
