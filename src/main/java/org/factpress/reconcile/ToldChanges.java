package org.factpress.reconcile;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.factpress.model.Change;
import org.factpress.model.Observation;
import org.factpress.model.Scope;
import org.factpress.reconcile.arithmetic.ChangeArithmetic;
import org.factpress.reconcile.arithmetic.ComputedChange;
import org.factpress.reconcile.arithmetic.Family;
import org.factpress.reconcile.arithmetic.Values;
import org.factpress.reconcile.claim.Neighbourhood;
import org.factpress.reconcile.claim.ScopeKeys;
import org.factpress.reconcile.scope.Likeness;
import org.factpress.reconcile.scope.Periods;
import org.factpress.reconcile.scope.Places;

/** Knows which changes the documents tell themselves. */
final class ToldChanges {
    private final Map<String, Neighbourhood<Observation>> byIndicator = new HashMap<>();
    private final ScopeKeys keys = new ScopeKeys();

    ToldChanges(Collection<Observation> observations) {
        observations.stream()
                .filter(observation -> observation.change() != null)
                .forEach(told -> {
                    Scope scope = told.scope();
                    byIndicator
                            .computeIfAbsent(told.indicator(), indicator -> new Neighbourhood<>())
                            .add(told, keys.of(scope));
                });
    }

    /** By its period, or by its ends, or, where its period is told loosely, by the change itself. */
    boolean tells(Observation before, Observation now) {
        String period = Periods.between(before.scope().period(), now.scope().period());
        ComputedChange computed = ChangeArithmetic.relative(before.quantity(), now.quantity());
        return about(now, period).stream()
                .filter(told -> samePlace(told, now))
                .anyMatch(told -> hasEnds(change(told), before, now) || hasPeriod(told, period, computed));
    }

    private Set<Observation> about(Observation now, String period) {
        Neighbourhood<Observation> told = byIndicator.get(now.indicator());
        return told == null
                ? Set.of()
                : told.around(keys.of(now.scope().place(), period, now.scope().population()));
    }

    private static Change change(Observation told) {
        return Objects.requireNonNull(told.change());
    }

    private static boolean hasEnds(Change told, Observation before, Observation now) {
        return told.from() != null
                && Values.same(told.from(), before.quantity().value())
                && Values.same(told.to(), now.quantity().value());
    }

    private static boolean hasPeriod(Observation told, String period, ComputedChange computed) {
        Likeness likeness = Periods.likeness(told.scope().period(), period);
        return likeness == Likeness.SAME
                || likeness == Likeness.NEAR
                        && Family.of(told.quantity(), told.change()).equals(Family.RELATIVE_CHANGE)
                        && told.quantity()
                                .interval()
                                .meets(computed.interval(change(told).direction()));
    }

    private static boolean samePlace(Observation one, Observation other) {
        return Places.likeness(one.scope().place(), other.scope().place()).compareTo(Likeness.OPEN) <= 0;
    }
}
