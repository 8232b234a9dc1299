package org.factpress.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

    Reading latest() {
        return readings.isEmpty() ? apart.get(apart.size() - 1) : readings.get(readings.size() - 1);
    }

    /** The change from one reading to another: as stated, else as computed. */
    Optional<Observation> change(Reading from, Reading to) {
        return changes.stream()
                .filter(change -> joins(change, from, to))
                .min(Comparator.comparing(Observation::computed).thenComparing(Observation::id));
    }

    private static boolean joins(Observation change, Reading from, Reading to) {
        return change.change() != null
                && at(change.change().fromPeriod(), from)
                && at(change.change().toPeriod(), to);
    }

    private static boolean at(@Nullable String period, Reading reading) {
        return Period.parse(period).filter(reading.period()::equals).isPresent();
    }
}
