package org.factpress.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.factpress.model.Observation;
import org.factpress.reconcile.arithmetic.Family;
import org.factpress.reconcile.scope.Likeness;
import org.factpress.reconcile.scope.Periods;
import org.factpress.reconcile.scope.Populations;

/**
 * Finds the level of the nearest earlier period of the same indicator, place and population.
 *
 * <p>It looks back over at most {@value #FARTHEST} beginnings of periods; among more than {@value #CROWD} populations, the
 * first and the very same one are looked at.
 */
final class EarlierLevels {
    private static final int FARTHEST = 100;
    private static final int CROWD = 32;

    private record Subject(String indicator, Family family, List<String> place) {
        static Subject of(Observation level) {
            return new Subject(
                    level.indicator(),
                    Family.of(level.quantity(), null),
                    level.scope().place());
        }
    }

    private final Map<Subject, NavigableMap<String, Map<String, List<Observation>>>> levels = new HashMap<>();

    /** Of two with the same period the first wins. */
    EarlierLevels(Collection<Observation> all) {
        all.forEach(level -> levels.computeIfAbsent(Subject.of(level), subject -> new TreeMap<>())
                .computeIfAbsent(start(level), start -> new LinkedHashMap<>())
                .computeIfAbsent(population(level), population -> new ArrayList<>(1))
                .add(level));
    }

    Optional<Observation> before(Observation now) {
        return levels
                .getOrDefault(Subject.of(now), new TreeMap<>())
                .headMap(start(now), false)
                .descendingMap()
                .values()
                .stream()
                .limit(FARTHEST)
                .flatMap(beginning -> among(beginning, now).stream())
                .findFirst();
    }

    private static Optional<Observation> among(Map<String, List<Observation>> beginning, Observation now) {
        List<Observation> same = beginning.getOrDefault(population(now), List.of());
        Stream<Observation> others = beginning.values().stream().limit(CROWD).flatMap(List::stream);
        return Stream.concat(same.stream(), others)
                .filter(level -> isEarlier(level, now))
                .findFirst();
    }

    private static boolean isEarlier(Observation level, Observation now) {
        return Periods.isBefore(level.scope().period(), now.scope().period())
                && Populations.likeness(level.scope().population(), now.scope().population())
                                .compareTo(Likeness.OPEN)
                        <= 0;
    }

    private static String population(Observation level) {
        return Populations.key(level.scope().population());
    }

    private static String start(Observation level) {
        return Periods.start(String.valueOf(level.scope().period()));
    }
}
