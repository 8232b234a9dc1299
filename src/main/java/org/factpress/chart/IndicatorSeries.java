package org.factpress.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.factpress.model.Change;
import org.factpress.model.Indicator;
import org.factpress.model.Observation;
import org.factpress.model.Scope;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one indicator over time: comparable readings in time order, earlier ones of another scope, and changes.
 *
 * <p>{@code scope} is the scope that the comparable readings share. There is one reading a period.
 */
record IndicatorSeries(
        Indicator indicator, Scope scope, List<Reading> readings, List<Reading> apart, List<Observation> changes) {
    IndicatorSeries {
        readings = List.copyOf(readings);
        apart = List.copyOf(apart);
        changes = List.copyOf(changes);
    }

    /** True where there is something to compare. */
    boolean isTelling() {
        return readings.size() > 1 || !readings.isEmpty() && !apart.isEmpty();
    }

    boolean isEmpty() {
        return readings.isEmpty() && apart.isEmpty();
    }

    /** Every reading drawn, those apart first. */
    List<Reading> all() {
        return Stream.concat(apart.stream(), readings.stream()).toList();
    }

    /** What is comparable at these periods. */
    IndicatorSeries during(Set<Period> periods) {
        return new IndicatorSeries(
                indicator,
                scope,
                readings.stream()
                        .filter(reading -> periods.contains(reading.period()))
                        .toList(),
                apart,
                changes);
    }

    Reading latest() {
        return readings.isEmpty() ? apart.get(apart.size() - 1) : readings.get(readings.size() - 1);
    }

    /** The changes between neighbours, in time order: as stated, else as computed. */
    List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        for (int i = 1; i < readings.size(); i++) {
            Reading from = readings.get(i - 1);
            Reading to = readings.get(i);
            changes.stream()
                    .filter(change -> joins(change, from, to))
                    .min(Comparator.comparing(Observation::computed).thenComparing(Observation::id))
                    .ifPresent(change -> steps.add(new Step(from, to, change)));
        }
        return List.copyOf(steps);
    }

    /** By the periods of its ends; where those are not told, by the time it covers or by the values of its ends. */
    private static boolean joins(Observation observation, Reading from, Reading to) {
        Change change = observation.change();
        if (change == null) {
            return false;
        }
        if (change.fromPeriod() != null || change.toPeriod() != null) {
            return at(change.fromPeriod(), from) && at(change.toPeriod(), to);
        }
        Period covered = new Period(from.period().from(), to.period().to(), false);
        return Period.parse(observation.scope().period())
                        .filter(covered::equals)
                        .isPresent()
                || is(change.from(), from) && is(change.to(), to);
    }

    private static boolean is(@Nullable BigDecimal end, Reading reading) {
        BigDecimal value = reading.quantity().value();
        return end != null && value != null && end.compareTo(value) == 0;
    }

    private static boolean at(@Nullable String period, Reading reading) {
        return Period.parse(period).filter(reading.period()::equals).isPresent();
    }
}
