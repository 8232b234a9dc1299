package org.factpress.normalise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.factpress.model.Extraction;
import org.factpress.model.Figure;

/** Which languages the documents of a release are written in, told by the small words around their figures. */
final class WrittenLanguages {
    private static final List<String> KNOWN = List.of("en", "fr");

    private WrittenLanguages() {}

    /** ISO 639 codes in alphabetical order; English where nothing is said. */
    static List<String> of(List<Extraction> extractions) {
        Map<String, Words> words = new HashMap<>();
        KNOWN.forEach(language -> words.put(language, new Words(language)));
        Set<String> written = new TreeSet<>();
        for (Extraction extraction : extractions) {
            written.add(KNOWN.stream()
                    .max(Comparator.comparingLong((String language) -> smallWords(extraction, words.get(language)))
                            .thenComparing(Comparator.reverseOrder()))
                    .orElseThrow());
        }
        return written.isEmpty() ? KNOWN.subList(0, 1) : new ArrayList<>(written);
    }

    private static long smallWords(Extraction extraction, Words words) {
        return extraction.figures().stream()
                .map(Figure::quote)
                .distinct()
                .mapToLong(words::smallWords)
                .sum();
    }
}
