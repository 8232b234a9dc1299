package org.factpress.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.factpress.model.FigureKind;
import org.factpress.model.Indicator;
import org.factpress.model.Observation;
import org.factpress.model.ObservationStatus;
import org.factpress.model.Scope;

/** Chooses from a revision, and the release it is compared with, what can stand on one time axis. */
final class SeriesSelection {
    private static final int MOST_APART = 3;

    private final List<Observation> observations;
    private final List<Observation> previous;

    SeriesSelection(List<Observation> observations, List<Observation> previous) {
        this.observations = List.copyOf(observations);
        this.previous = List.copyOf(previous);
    }

    /** Of these observations alone. */
    SeriesSelection where(Predicate<Observation> chosen) {
        return new SeriesSelection(
                observations.stream().filter(chosen).toList(),
                previous.stream().filter(chosen).toList());
    }

    /** Every level of this release and the one before, changes left out. */
    Stream<Reading> levels(Indicator indicator) {
        return Stream.of(observations, previous)
                .flatMap(known -> of(known, indicator).stream())
                .flatMap(SeriesSelection::reading);
    }

    IndicatorSeries of(Indicator indicator) {
        List<Observation> own = of(observations, indicator);
        List<Observation> earlier = of(previous, indicator);
        List<Reading> readings = together(own, earlier);
        if (readings.isEmpty()) {
            return new IndicatorSeries(indicator, Scope.UNSTATED, List.of(), List.of(), List.of());
        }
        Scope scope = main(readings);
        List<Reading> comparable = onePerPeriod(readings.stream()
                .filter(reading -> Scopes.comparable(reading.observation().scope(), scope))
                .toList());
        List<Observation> changes = Stream.concat(own.stream(), earlier.stream())
                .filter(SeriesSelection::isChange)
                .filter(change -> Scopes.comparable(change.scope(), scope))
                .toList();
        return new IndicatorSeries(indicator, scope, comparable, apart(readings, comparable, scope), changes);
    }

    private static List<Observation> of(List<Observation> observations, Indicator indicator) {
        return observations.stream()
                .filter(observation -> observation.indicator().equals(indicator.id()))
                .filter(observation -> observation.status() != ObservationStatus.MISSING)
                .toList();
    }

    /** The earlier release lends what this one lacks. */
    private static List<Reading> together(List<Observation> own, List<Observation> earlier) {
        List<Reading> readings =
                new ArrayList<>(own.stream().flatMap(SeriesSelection::reading).toList());
        List<Reading> lent = earlier.stream()
                .flatMap(SeriesSelection::reading)
                .filter(reading -> readings.stream().noneMatch(known -> covers(known, reading)))
                .toList();
        readings.addAll(lent);
        String unit = mostFrequentUnit(readings);
        readings.removeIf(reading -> !unit.equals(unit(reading)));
        readings.sort(Comparator.comparing(Reading::period)
                .thenComparing(reading -> reading.observation().id()));
        return readings;
    }

    private static Stream<Reading> reading(Observation observation) {
        boolean level = !isChange(observation)
                && (observation.quantity().value() != null
                        || observation.quantity().low() != null
                        || observation.quantity().high() != null);
        Optional<Period> period = Period.parse(observation.scope().period());
        return level ? period.map(at -> new Reading(observation, at)).stream() : Stream.of();
    }

    /** What this release says of a period stands, wherever it says it of: the earlier one is not drawn beside it. */
    private static boolean covers(Reading known, Reading other) {
        return known.period().equals(other.period());
    }

    private static boolean isChange(Observation observation) {
        return observation.quantity().kind() == FigureKind.CHANGE;
    }

    private static String unit(Reading reading) {
        return Objects.requireNonNullElse(reading.quantity().unit(), "");
    }

    private static String mostFrequentUnit(List<Reading> readings) {
        return readings.stream()
                .map(SeriesSelection::unit)
                .max(Comparator.comparingLong((String unit) -> readings.stream()
                                .filter(reading -> unit(reading).equals(unit))
                                .count())
                        .thenComparing(Comparator.reverseOrder()))
                .orElse("");
    }

    /** The scope with values for the most periods; among equals that of the latest reading, and the best supported. */
    private static Scope main(List<Reading> readings) {
        return readings.stream()
                .max(Comparator.comparingLong((Reading reading) -> periods(readings, reading))
                        .thenComparing(Reading::period)
                        .thenComparing(
                                reading -> reading.observation().scope().place().size())
                        .thenComparing(
                                reading -> reading.observation().supporting().size())
                        .thenComparing(reading -> reading.observation().id()))
                .orElseThrow()
                .observation()
                .scope();
    }

    private static long periods(List<Reading> readings, Reading at) {
        Scope scope = at.observation().scope();
        return readings.stream()
                .filter(reading -> reading.form() != Reading.Form.RANGE)
                .filter(reading -> Scopes.comparable(reading.observation().scope(), scope))
                .map(Reading::period)
                .distinct()
                .count();
    }

    /** The plainest statement of each period: a value before a range or bound, then the better supported one. */
    private static List<Reading> onePerPeriod(List<Reading> readings) {
        List<Reading> kept = new ArrayList<>();
        readings.stream()
                .map(Reading::period)
                .distinct()
                .forEach(period -> readings.stream()
                        .filter(reading -> reading.period().equals(period))
                        .min(Comparator.comparing((Reading reading) -> reading.form() != Reading.Form.VALUE)
                                .thenComparing(reading ->
                                        -reading.observation().supporting().size())
                                .thenComparing(reading -> reading.observation().id()))
                        .ifPresent(kept::add));
        return kept;
    }

    /** Earlier readings of another scope: shown, but never compared. */
    private static List<Reading> apart(List<Reading> readings, List<Reading> comparable, Scope scope) {
        Period first = comparable.get(0).period();
        return readings.stream()
                .filter(reading -> !Scopes.comparable(reading.observation().scope(), scope))
                .filter(reading -> reading.period().compareTo(first) < 0)
                .sorted(Comparator.comparing((Reading reading) -> reading.form() != Reading.Form.RANGE)
                        .thenComparing(
                                reading -> -reading.observation().supporting().size())
                        .thenComparing(reading -> reading.observation().id()))
                .limit(MOST_APART)
                .sorted(Comparator.comparing(Reading::period))
                .toList();
    }
}
