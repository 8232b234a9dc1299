package org.factpress.reconcile;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
import org.factpress.reconcile.arithmetic.Values;
import org.factpress.reconcile.scope.Likeness;
import org.factpress.reconcile.scope.Periods;
import org.factpress.reconcile.scope.Places;
import org.factpress.reconcile.scope.Populations;

/** Computes the change from one period to the next where no document states it. */
final class ComputedChanges {
    private ComputedChanges() {}

    /**
     * Changes from the nearest earlier period of the same indicator, place and population; it may be one of the previous
     * release, where this release does not tell it again.
     */
    static List<Observation> of(List<Observation> observations, List<Observation> previous) {
        List<Observation> told = observations.stream()
                .filter(observation -> observation.change() != null)
                .toList();
        // Of two with the same period the first wins: this release's own.
        Map<String, List<Observation>> levels = Stream.concat(observations.stream(), previous.stream())
                .filter(ComputedChanges::isLevel)
                .collect(Collectors.groupingBy(ComputedChanges::subject));
        Set<Observation> own = new HashSet<>(observations);
        return observations.stream()
                .filter(ComputedChanges::isLevel)
                .flatMap(now -> nearest(now, levels.getOrDefault(subject(now), List.of()))
                        .filter(before -> !isTold(before, now, told))
                        .flatMap(before -> between(before, now, own.contains(before)))
                        .stream())
                .toList();
    }

    private static String subject(Observation level) {
        return String.join(
                "|",
                level.indicator(),
                Family.of(level.quantity(), null).code(),
                String.join(";", level.scope().place()));
    }

    private static Optional<Observation> nearest(Observation now, List<Observation> levels) {
        return levels.stream()
                .filter(level ->
                        Periods.isBefore(level.scope().period(), now.scope().period()))
                .filter(level -> Populations.likeness(
                                        level.scope().population(), now.scope().population())
                                .compareTo(Likeness.OPEN)
                        <= 0)
                .reduce((one, other) -> start(other).compareTo(start(one)) > 0 ? other : one);
    }

    private static boolean isLevel(Observation observation) {
        return observation.quantity().kind() != FigureKind.CHANGE
                && Periods.bounded(observation.scope().period());
    }

    /** By its period, or by its ends, or, where its period is told loosely, by the change itself. */
    private static boolean isTold(Observation before, Observation now, List<Observation> observations) {
        ComputedChange computed = ChangeArithmetic.relative(before.quantity(), now.quantity());
        return observations.stream()
                .filter(observation -> observation.indicator().equals(now.indicator()))
                .filter(observation -> samePlace(observation, now))
                .anyMatch(told -> told.change() != null
                        && (hasEnds(told.change(), before, now)
                                || hasPeriod(told, told.change(), period(before, now), computed)));
    }

    private static boolean hasEnds(Change told, Observation before, Observation now) {
        return told.from() != null
                && Values.same(told.from(), before.quantity().value())
                && Values.same(told.to(), now.quantity().value());
    }

    private static boolean hasPeriod(Observation told, Change change, String period, ComputedChange computed) {
        Likeness likeness = Periods.likeness(told.scope().period(), period);
        return likeness == Likeness.SAME
                || likeness == Likeness.NEAR
                        && Family.of(told.quantity(), change).equals(Family.RELATIVE_CHANGE)
                        && told.quantity().interval().meets(computed.interval(change.direction()));
    }

    private static boolean samePlace(Observation one, Observation other) {
        return Places.likeness(one.scope().place(), other.scope().place()).compareTo(Likeness.OPEN) <= 0;
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
                now.scope().measure(), now.scope().population(), now.scope().place(), period(before, now));
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

    /** Both have a period: only bounded ones are levels. */
    private static String period(Observation before, Observation now) {
        return Periods.span(
                Objects.requireNonNull(before.scope().period()),
                Objects.requireNonNull(now.scope().period()));
    }

    private static String start(Observation observation) {
        String period = observation.scope().period();
        return period == null ? "" : Periods.start(period);
    }
}
