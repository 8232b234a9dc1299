package org.factpress.revision;

import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.factpress.model.Figure;
import org.factpress.model.Observation;
import org.factpress.model.RevisionKind;
import org.jspecify.annotations.Nullable;

/**
 * A revision as its data files tell it; {@code sources} are the SHA-256 of its documents by path, {@code sheets} its printed
 * reports.
 */
public record Snapshot(
        String release,
        int number,
        RevisionKind kind,
        @Nullable String reason,
        OffsetDateTime asOf,
        List<Observation> observations,
        List<Figure> figures,
        SortedMap<String, String> sources,
        List<SupersededSheet> sheets) {
    public Snapshot {
        observations = List.copyOf(observations);
        figures = List.copyOf(figures);
        sources = Collections.unmodifiableSortedMap(new TreeMap<>(sources));
        sheets = List.copyOf(sheets);
    }
}
