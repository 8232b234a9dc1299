package org.factpress.reconcile;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.factpress.model.Change;
import org.factpress.model.FigureKind;
import org.factpress.model.Observation;
import org.factpress.model.ObservationStatus;
import org.factpress.model.Quantity;
import org.factpress.model.Scope;
import org.factpress.reconcile.arithmetic.ChangeArithmetic;
import org.factpress.reconcile.arithmetic.ComputedChange;
import org.factpress.reconcile.arithmetic.Family;
import org.factpress.reconcile.scope.Periods;

/** Computes the change from one period to the next where no document states it. */
final class ComputedChanges {
    private ComputedChanges() {}

    /**
     * Changes from the nearest earlier period of the same indicator, place and population; it may be one of the previous
     * release, where this release does not tell it again.
     */
    static List<Observation> of(List<Observation> observations, List<Observation> previous) {
        EarlierLevels levels = new EarlierLevels(Stream.concat(observations.stream(), previous.stream())
                .filter(ComputedChanges::isLevel)
                .toList());
        ToldChanges told = new ToldChanges(observations);
        Set<Observation> own = Collections.newSetFromMap(new IdentityHashMap<>());
        own.addAll(observations);
        return observations.stream()
                .filter(ComputedChanges::isLevel)
                .flatMap(now -> levels
                        .before(now)
                        .filter(before -> !told.tells(before, now))
                        .flatMap(before -> between(before, now, own.contains(before)))
                        .stream())
                .toList();
    }

    private static boolean isLevel(Observation observation) {
        return observation.quantity().kind() != FigureKind.CHANGE
                && Periods.bounded(observation.scope().period());
    }

    private static Optional<Observation> between(Observation before, Observation now, boolean thisRelease) {
        ComputedChange computed = ChangeArithmetic.relative(before.quantity(), now.quantity());
        Quantity shown = computed.shown();
        // Where the ends allow a rise as well as a fall, there is no change to tell.
        boolean told = shown != null
                && computed.interval().low() != null
                && computed.interval().low().signum() > 0;
        if (!told) {
            return Optional.empty();
        }
        return Optional.of(
                observation(before, now, computed, shown, thisRelease ? both(before, now) : now.supporting()));
    }

    private static Observation observation(
            Observation before, Observation now, ComputedChange computed, Quantity shown, List<String> supporting) {
        Scope scope = new Scope(
                now.scope().measure(),
                now.scope().population(),
                now.scope().place(),
                Periods.between(before.scope().period(), now.scope().period()));
        return new Observation(
                new ObservationKey(now.indicator(), scope, Family.RELATIVE_CHANGE).id(),
                now.indicator(),
                now.label(),
                shown,
                scope,
                new Change(
                        computed.direction(),
                        before.quantity().value(),
                        now.quantity().value(),
                        before.scope().period(),
                        now.scope().period(),
                        true),
                true,
                ObservationStatus.NORMAL,
                supporting,
                List.of(),
                null);
    }

    private static List<String> both(Observation before, Observation now) {
        return Stream.concat(before.supporting().stream(), now.supporting().stream())
                .distinct()
                .toList();
    }
}
