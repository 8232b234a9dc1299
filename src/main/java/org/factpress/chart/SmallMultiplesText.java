package org.factpress.chart;

import com.ibm.icu.text.ListFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factpress.model.Change;
import org.factpress.model.Direction;

/** Title, subtitle, alternative text and data table of small multiples, all told from the readings drawn. */
final class SmallMultiplesText {
    private final List<IndicatorSeries> places;
    private final List<IndicatorSeries> told;
    private final ChartWords words;
    private final String label;

    SmallMultiplesText(List<IndicatorSeries> places, ChartWords words) {
        this.places = places;
        this.told = places.stream().filter(series -> !series.isEmpty()).toList();
        this.words = words;
        this.label = places.get(0).indicator().label();
    }

    /** What all places have in common, else the highest of the latest values where one certainly is. */
    String title() {
        if (told.size() == 1) {
            return about(told.get(0), "places.title.one");
        }
        return common().or(this::highest).orElseGet(() -> words.say("places.title", label));
    }

    private String about(IndicatorSeries series, String name) {
        return words.say(name, label, words.value(series.latest()), place(series));
    }

    String subtitle(boolean titleAsked) {
        String unit = words.unit(told.get(0).latest().quantity());
        String facts = words.join(
                Stream.of(titleAsked ? words.measured(label, unit) : unit, words.say("places.subtitle"), span()));
        return facts + ". " + words.say("places.note");
    }

    String altText() {
        List<String> sentences =
                new ArrayList<>(told.stream().flatMap(this::sentences).toList());
        String missing = list(places.stream().filter(IndicatorSeries::isEmpty).map(this::place));
        if (!missing.isEmpty()) {
            sentences.add(words.say("places.alt.none", missing));
        }
        return words.say("places.alt", String.join(" ", sentences));
    }

    List<List<String>> dataTable() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(words.tableHead());
        for (IndicatorSeries series : told) {
            series.readings().forEach(reading -> rows.add(words.tableRow(series, reading)));
            series.steps().forEach(step -> rows.add(words.tableRow(series, step)));
        }
        return List.copyOf(rows);
    }

    /** A rise or a fall from the same period to the same period in every place there is. */
    private Optional<String> common() {
        List<Step> steps = places.stream()
                .flatMap(series ->
                        series.steps().stream().filter(step -> step.to().equals(series.latest())))
                .toList();
        boolean all = steps.size() == places.size() && steps.size() > 1;
        boolean one = steps.stream()
                        .map(step -> List.of(
                                direction(step), step.from().period(), step.to().period()))
                        .distinct()
                        .count()
                == 1;
        return all && one ? steps.stream().findFirst().map(this::everywhere) : Optional.empty();
    }

    private String everywhere(Step step) {
        String name = direction(step) == Direction.DECREASE ? "places.title.decrease" : "places.title.increase";
        return words.say(name, label, words.period(step.from()), words.period(step.to()));
    }

    private static Direction direction(Step step) {
        Change change = step.change().change();
        return change == null ? Direction.INCREASE : change.direction();
    }

    private Optional<String> highest() {
        Optional<IndicatorSeries> highest = told.stream()
                .max(Comparator.comparingDouble(series -> series.latest().high()));
        return highest.filter(this::isHighest).map(series -> about(series, "places.title.highest"));
    }

    /** Of one period, and above all others by more than their rounding. */
    private boolean isHighest(IndicatorSeries highest) {
        Reading top = highest.latest();
        return told.size() == places.size()
                && told.stream()
                        .filter(series -> series != highest)
                        .map(IndicatorSeries::latest)
                        .allMatch(other -> other.period().equals(top.period())
                                && other.quantity()
                                        .interval()
                                        .isBelow(top.quantity().interval()));
    }

    private String span() {
        List<Reading> periods = PlaceAxis.of(told).periods();
        return periods.size() == 1
                ? words.period(periods.get(0))
                : words.span(periods.get(0), periods.get(periods.size() - 1));
    }

    private Stream<String> sentences(IndicatorSeries series) {
        String values = list(series.readings().stream()
                .map(reading ->
                        words.say("trend.alt.value", words.valueInWords(reading), words.periodInSentence(reading))));
        String first = words.say("trend.alt.series", label, words.say("trend.alt.place", place(series)), values);
        return Stream.concat(Stream.of(first), series.steps().stream().map(step -> words.step("trend.alt", step)));
    }

    private String place(IndicatorSeries series) {
        return words.places(series.scope());
    }

    private String list(Stream<String> parts) {
        List<String> all = parts.collect(Collectors.toList());
        return all.isEmpty() ? "" : ListFormatter.getInstance(words.locale()).format(all);
    }
}
