package org.factpress.revision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.factpress.model.Figure;
import org.factpress.model.FigureKind;
import org.factpress.model.Observation;

/**
 * Pairs the observations of two revisions: those of the same indicator, place, population and period have the same id; of
 * what is left, those of the same indicator and value moved to another scope.
 */
final class ObservationPairs {
    private final Map<String, String> documents;
    private final Map<String, Observation> before = new LinkedHashMap<>();
    private final List<ObservationChange> changes = new ArrayList<>();

    ObservationPairs(Snapshot from, Snapshot to) {
        this.documents = documents(from, to);
        from.observations().forEach(observation -> before.put(observation.id(), observation));
        List<Observation> left = new ArrayList<>();
        for (Observation after : to.observations()) {
            Observation same = before.remove(after.id());
            if (same == null) {
                left.add(after);
            } else {
                add(same, after, EnumSet.noneOf(Aspect.class));
            }
        }
        left.forEach(this::moved);
        before.values().forEach(observation -> changes.add(ObservationChange.dropped(observation)));
    }

    /** What differs, in the order of the later revision, then what it no longer has. */
    List<ObservationChange> changes() {
        return List.copyOf(changes);
    }

    private void moved(Observation after) {
        Optional<Observation> elsewhere = before.values().stream()
                .filter(other -> other.indicator().equals(after.indicator()))
                .filter(other -> isChange(other) == isChange(after) && Sameness.ofValues(other, after))
                .findFirst();
        if (elsewhere.isEmpty()) {
            changes.add(ObservationChange.added(after));
        } else {
            before.remove(elsewhere.get().id());
            add(elsewhere.get(), after, EnumSet.of(Aspect.SCOPE));
        }
    }

    private void add(Observation one, Observation other, Set<Aspect> aspects) {
        if (!Sameness.ofValues(one, other)) {
            aspects.add(Aspect.VALUE);
        }
        if (!one.label().equals(other.label())) {
            aspects.add(Aspect.WORDING);
        }
        if (!documents(one.supporting()).equals(documents(other.supporting()))
                || !documents(one.dissenting()).equals(documents(other.dissenting()))) {
            aspects.add(Aspect.SOURCE);
        }
        if (!aspects.isEmpty()) {
            changes.add(ObservationChange.of(one, other, aspects));
        }
    }

    private Set<String> documents(Collection<String> figures) {
        return figures.stream()
                .map(figure -> documents.getOrDefault(figure, figure))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> documents(Snapshot from, Snapshot to) {
        Map<String, String> documents = new HashMap<>();
        for (Figure figure : from.figures()) {
            documents.put(figure.id(), figure.document());
        }
        for (Figure figure : to.figures()) {
            documents.put(figure.id(), figure.document());
        }
        return documents;
    }

    private static boolean isChange(Observation observation) {
        return observation.quantity().kind() == FigureKind.CHANGE;
    }
}
