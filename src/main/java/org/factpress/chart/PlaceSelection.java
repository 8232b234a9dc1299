package org.factpress.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.factpress.model.FigureKind;
import org.factpress.model.Indicator;
import org.factpress.model.Observation;
import org.factpress.model.Population;
import org.factpress.model.Scope;

/**
 * Chooses what of an indicator can stand in small panels, one a place, on one scale: values of one place alone, of the same
 * people, in the same unit, and of periods that at least two places are told of.
 */
final class PlaceSelection {
    private final SeriesSelection selection;

    PlaceSelection(SeriesSelection selection) {
        this.selection = selection;
    }

    /**
     * A series for each place; one without readings for a declared place that has no value.
     *
     * <p>The places are those the indicator declares, in its order; where it declares fewer than two, all there are, the
     * highest latest value first.
     */
    List<IndicatorSeries> of(Indicator indicator) {
        List<Reading> readings = selection
                .levels(indicator)
                .filter(reading -> place(reading).size() == 1)
                .toList();
        if (readings.isEmpty()) {
            return List.of();
        }
        String unit = most(readings, PlaceSelection::unit);
        Population people =
                most(readings, reading -> reading.observation().scope().population());
        SeriesSelection comparable = selection.where(each ->
                isComparable(each, unit) && Scopes.samePeople(each.scope().population(), people));
        List<IndicatorSeries> series = sharedPeriodsOf(places(indicator, readings).stream()
                .map(place -> at(place, comparable, indicator))
                .toList());
        return isDeclared(indicator) ? series : highestFirst(series);
    }

    private static IndicatorSeries at(String place, SeriesSelection comparable, Indicator indicator) {
        IndicatorSeries series = comparable
                .where(each -> each.scope().place().equals(List.of(place)))
                .of(indicator);
        Scope scope = new Scope(null, series.scope().population(), List.of(place), null);
        return new IndicatorSeries(indicator, scope, series.readings(), List.of(), series.changes());
    }

    private static boolean isDeclared(Indicator indicator) {
        return indicator.place().size() > 1;
    }

    private static List<String> places(Indicator indicator, List<Reading> readings) {
        return isDeclared(indicator)
                ? indicator.place().stream().distinct().toList()
                : readings.stream()
                        .map(reading -> place(reading).get(0))
                        .distinct()
                        .sorted()
                        .toList();
    }

    /** What one place alone is told of stands beside nothing. */
    private static List<IndicatorSeries> sharedPeriodsOf(List<IndicatorSeries> all) {
        boolean one = all.stream().filter(series -> !series.isEmpty()).count() == 1;
        Map<Period, Long> told = all.stream()
                .flatMap(series -> series.readings().stream())
                .collect(Collectors.groupingBy(Reading::period, Collectors.counting()));
        Set<Period> shared = told.keySet().stream()
                .filter(period -> one || told.get(period) > 1)
                .collect(Collectors.toSet());
        return all.stream().map(series -> series.during(shared)).toList();
    }

    private static List<IndicatorSeries> highestFirst(List<IndicatorSeries> series) {
        return series.stream()
                .filter(each -> !each.isEmpty())
                .sorted(Comparator.comparingDouble(
                                (IndicatorSeries each) -> -each.latest().high())
                        .thenComparing(each -> each.scope().place().get(0)))
                .toList();
    }

    private static boolean isComparable(Observation observation, String unit) {
        return observation.quantity().kind() == FigureKind.CHANGE || unit.equals(unit(observation));
    }

    private static String unit(Reading reading) {
        return unit(reading.observation());
    }

    private static String unit(Observation observation) {
        return Objects.requireNonNullElse(observation.quantity().unit(), "");
    }

    private static List<String> place(Reading reading) {
        return reading.observation().scope().place();
    }

    /** The most frequent one; among equals the first. */
    private static <T> T most(List<Reading> readings, Function<Reading, T> of) {
        List<T> all = readings.stream().map(of).toList();
        List<T> kinds = all.stream().distinct().toList();
        return kinds.stream()
                .max(Comparator.comparingLong(
                                (T kind) -> all.stream().filter(kind::equals).count())
                        .thenComparing(kind -> -kinds.indexOf(kind)))
                .orElseThrow();
    }
}
