package org.factpress.normalise;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.factpress.model.Figure;

/** Finds the clusters, of shares or of others, that share a word with a figure, so that not every figure is held against every other. */
final class ClusterIndex {
    private final Map<String, Set<Cluster>> byWord = new HashMap<>();

    void add(Cluster cluster, Figure figure, Said said) {
        said.measure()
                .forEach(word -> byWord.computeIfAbsent(key(figure, word), key -> new LinkedHashSet<>())
                        .add(cluster));
    }

    /** In the order in which the clusters were opened, whatever word led to them. */
    Set<Cluster> candidates(Figure figure, Said said) {
        Set<Cluster> found = new LinkedHashSet<>();
        said.measure().stream()
                .filter(word -> !word.equals(Words.RATE))
                .forEach(word -> found.addAll(byWord.getOrDefault(key(figure, word), Set.of())));
        return found;
    }

    private static String key(Figure figure, String word) {
        return "percent".equals(figure.quantity().unit()) + " " + word;
    }
}
