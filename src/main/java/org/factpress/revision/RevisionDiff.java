package org.factpress.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.factpress.model.Figure;

/** What differs from one revision to another, of the same release or of two: results, figures of the documents, and documents. */
public record RevisionDiff(
        Snapshot from,
        Snapshot to,
        List<ObservationChange> observations,
        List<FigureChange> figures,
        List<DocumentChange> documents) {
    public RevisionDiff {
        observations = List.copyOf(observations);
        figures = List.copyOf(figures);
        documents = List.copyOf(documents);
    }

    public static RevisionDiff between(Snapshot from, Snapshot to) {
        return new RevisionDiff(
                from, to, new ObservationPairs(from, to).changes(), figures(from, to), documents(from, to));
    }

    /** The changes by which a printed value no longer stands. */
    public List<ObservationChange> withdrawn() {
        return observations.stream().filter(ObservationChange::withdrawsValue).toList();
    }

    private static List<FigureChange> figures(Snapshot from, Snapshot to) {
        Map<String, List<Figure>> before = byDocument(from);
        Map<String, List<Figure>> after = byDocument(to);
        List<FigureChange> changes = new ArrayList<>();
        for (String path : union(before, after)) {
            changes.addAll(
                    new FigurePairs(path, before.getOrDefault(path, List.of()), after.getOrDefault(path, List.of()))
                            .changes());
        }
        return changes;
    }

    private static Map<String, List<Figure>> byDocument(Snapshot snapshot) {
        return snapshot.figures().stream().collect(Collectors.groupingBy(Figure::document));
    }

    private static List<DocumentChange> documents(Snapshot from, Snapshot to) {
        return union(from.sources(), to.sources()).stream()
                .map(path -> new DocumentChange(
                        path, from.sources().get(path), to.sources().get(path)))
                .filter(change -> change.before() == null || !change.before().equals(change.after()))
                .toList();
    }

    private static SortedSet<String> union(Map<String, ?> one, Map<String, ?> other) {
        SortedSet<String> all = new TreeSet<>(one.keySet());
        all.addAll(other.keySet());
        return all;
    }
}
