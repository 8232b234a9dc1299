package org.factpress.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factpress.model.Change;
import org.factpress.model.Direction;
import org.factpress.model.Indicator;
import org.factpress.model.Observation;
import org.factpress.report.template.Condition;
import org.factpress.report.template.Reference;

/** Finds the observations that a template names. */
record Bindings(Facts facts) {
    /** The value meant: of the period and place named, else the one that stands for the indicator. */
    Optional<Observation> value(Reference reference) {
        return facts.indicator(reference.indicator()).flatMap(indicator -> value(reference, indicator));
    }

    private Optional<Observation> value(Reference reference, Indicator indicator) {
        if (reference.period() == null && reference.place().isEmpty()) {
            return facts.latest(indicator);
        }
        return facts.of(indicator).stream()
                .filter(Predicate.not(Facts::isChange))
                .filter(observation -> isIn(reference, observation))
                .filter(observation -> reference.period() == null
                        || reference.period().equals(observation.scope().period()))
                .min(nearest(indicator));
    }

    /** The change meant: between the periods named, else the one that ends in the latest value. */
    Optional<Observation> change(Reference reference) {
        return facts.indicator(reference.indicator()).flatMap(indicator -> change(reference, indicator));
    }

    private Optional<Observation> change(Reference reference, Indicator indicator) {
        if (reference.period() == null) {
            return value(reference, indicator).flatMap(facts::changeInto);
        }
        return facts.of(indicator).stream()
                .filter(Facts::isChange)
                .filter(observation -> isIn(reference, observation))
                .filter(observation -> ends(observation, reference))
                .min(Comparator.comparing(Observation::computed).thenComparing(nearest(indicator)));
    }

    private static boolean ends(Observation observation, Reference reference) {
        Change change = observation.change();
        return change != null
                && reference.period().equals(change.toPeriod())
                && (reference.from() == null || reference.from().equals(change.fromPeriod()));
    }

    private static boolean isIn(Reference reference, Observation observation) {
        return reference.place().isEmpty()
                || Set.copyOf(reference.place())
                        .equals(Set.copyOf(observation.scope().place()));
    }

    /** The indicator's own places first, then what most documents support. */
    private static Comparator<Observation> nearest(Indicator indicator) {
        return Comparator.comparing((Observation observation) -> !Set.copyOf(indicator.place())
                        .equals(Set.copyOf(observation.scope().place())))
                .thenComparing(
                        observation -> PeriodOrder.end(observation.scope().period()), Comparator.reverseOrder())
                .thenComparing(observation -> -observation.supporting().size())
                .thenComparing(Observation::id);
    }

    boolean holds(Condition condition) {
        Reference reference = condition.reference();
        boolean found = switch (condition.test()) {
            case EXISTS -> (reference.from() == null ? value(reference) : change(reference)).isPresent();
            case RISE ->
                change(reference)
                        .filter(change -> moves(change, Direction.INCREASE))
                        .isPresent();
            case FALL ->
                change(reference)
                        .filter(change -> moves(change, Direction.DECREASE))
                        .isPresent();
            case SAME -> change(reference).filter(Bindings::stays).isPresent();
        };
        return found != condition.negated();
    }

    private static boolean moves(Observation observation, Direction direction) {
        return !stays(observation)
                && observation.change() != null
                && observation.change().direction() == direction;
    }

    /** A change by nothing. */
    static boolean stays(Observation observation) {
        return observation.quantity().value() != null
                && observation.quantity().value().signum() == 0;
    }

    /** The ids there are, for a message. */
    String ids() {
        return facts.indicators().stream().map(Indicator::id).collect(Collectors.joining(", "));
    }

    /** The periods of an indicator's values, for a message. */
    String periods(String id) {
        return facts.indicator(id).stream()
                .flatMap(indicator -> facts.of(indicator).stream())
                .flatMap(Bindings::period)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static Stream<String> period(Observation observation) {
        Change change = observation.change();
        return Facts.isChange(observation) && change != null
                ? Stream.of(change.fromPeriod() + ".." + change.toPeriod())
                : Stream.ofNullable(observation.scope().period());
    }

    List<Indicator> indicators(List<String> ids) {
        return ids.stream()
                .map(facts::indicator)
                .flatMap(Optional::stream)
                .filter(indicator -> facts.latest(indicator).isPresent())
                .toList();
    }
}
