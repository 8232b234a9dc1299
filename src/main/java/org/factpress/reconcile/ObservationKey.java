package org.factpress.reconcile;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.factpress.model.FigureKind;
import org.factpress.model.Observation;
import org.factpress.model.Scope;
import org.factpress.reconcile.arithmetic.Family;
import org.factpress.reconcile.claim.StableId;
import org.factpress.reconcile.scope.Periods;
import org.factpress.reconcile.scope.Places;
import org.factpress.reconcile.scope.Populations;

/** What makes an observation the same one in every revision: all but its value. */
record ObservationKey(String indicator, Scope scope, Family family) {
    /** The hash over indicator, place, population, period and kind. */
    String id() {
        return StableId.of(
                indicator,
                String.join(";", Places.sorted(scope.place())),
                Populations.key(scope.population()),
                scope.period() == null ? "" : scope.period(),
                family.code());
    }

    /** In the order of the job's indicators, then period, place, population and kind. */
    static Comparator<Observation> order(List<String> indicators) {
        Map<String, Integer> place = new HashMap<>();
        indicators.forEach(indicator -> place.putIfAbsent(indicator, place.size()));
        return Comparator.comparingInt((Observation observation) -> place.getOrDefault(observation.indicator(), -1))
                .thenComparing(observation -> observation.scope().period(), Periods.ORDER)
                .thenComparing(
                        observation -> String.join(";", observation.scope().place()))
                .thenComparing(observation -> observation.quantity().kind() == FigureKind.CHANGE)
                .thenComparing(
                        observation -> Populations.key(observation.scope().population()))
                .thenComparing(Observation::id);
    }

    /** The same observations with ids that differ: a second of the same key, told apart by nothing known, gets its own. */
    static List<Observation> distinct(List<Observation> observations) {
        Map<String, Integer> seen = new HashMap<>();
        return observations.stream()
                .map(observation -> numbered(observation, seen.merge(observation.id(), 1, Integer::sum)))
                .toList();
    }

    private static Observation numbered(Observation observation, int number) {
        return number == 1
                ? observation
                : new Observation(
                        StableId.of(observation.id(), Integer.toString(number)),
                        observation.indicator(),
                        observation.label(),
                        observation.quantity(),
                        observation.scope(),
                        observation.change(),
                        observation.computed(),
                        observation.status(),
                        observation.supporting(),
                        observation.dissenting(),
                        observation.revisedFrom());
    }
}
