package org.factpress.chart;

import com.ibm.icu.text.ListFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Title, subtitle, alternative text and data table of a trend, all told from the same readings. */
final class TrendText {
    private final List<IndicatorSeries> all;
    private final ChartWords words;

    TrendText(List<IndicatorSeries> all, ChartWords words) {
        this.all = all;
        this.words = words;
    }

    /** The job's own title, else the latest change or the values of the first indicator. */
    String title(@Nullable String asked) {
        if (asked != null) {
            return asked;
        }
        IndicatorSeries series = all.get(0);
        String label = series.indicator().label();
        return latestStep(series)
                .map(step -> words.step("trend.title", step, label))
                .orElseGet(() -> valueTitle(series, label));
    }

    String subtitle(boolean titleAsked, boolean ownScales) {
        IndicatorSeries first = all.get(0);
        String unit = words.unit(first.latest().quantity());
        String measure = titleAsked ? words.measured(first.indicator().label(), unit) : unit;
        String facts = words.join(Stream.of(measure, words.places(first.scope()), span(first)));
        List<String> notes = new ArrayList<>();
        if (ownScales) {
            notes.add(words.say("chart.note.own-scales"));
        }
        if (all.stream()
                .anyMatch(series ->
                        !series.apart().isEmpty() && !series.readings().isEmpty())) {
            notes.add(words.say("chart.note.apart"));
        }
        return notes.isEmpty() ? facts : facts + ". " + String.join(" ", notes);
    }

    String altText() {
        return words.say("trend.alt", all.stream().map(this::told).collect(Collectors.joining(" ")));
    }

    List<List<String>> dataTable() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(words.tableHead());
        for (IndicatorSeries series : all) {
            series.all().forEach(reading -> rows.add(words.tableRow(series, reading)));
            series.steps().forEach(step -> rows.add(words.tableRow(series, step)));
        }
        return List.copyOf(rows);
    }

    private String valueTitle(IndicatorSeries series, String label) {
        List<Reading> readings = series.readings().isEmpty() ? series.apart() : series.readings();
        Reading first = readings.get(0);
        Reading last = readings.get(readings.size() - 1);
        return readings.size() == 1
                ? words.say("trend.title.value", label, words.value(last), words.periodInSentence(last))
                : words.say(
                        "trend.title.values",
                        label,
                        words.value(first),
                        words.periodInSentence(first),
                        words.value(last),
                        words.periodInSentence(last));
    }

    private String span(IndicatorSeries series) {
        if (series.readings().isEmpty()) {
            return "";
        }
        Reading first = series.readings().get(0);
        return series.readings().size() == 1 ? words.period(first) : words.span(first, series.latest());
    }

    private static Optional<Step> latestStep(IndicatorSeries series) {
        return series.steps().stream()
                .filter(step -> step.to().equals(series.latest()))
                .findFirst();
    }

    private String told(IndicatorSeries series) {
        List<String> sentences = new ArrayList<>();
        if (!series.readings().isEmpty()) {
            String place = words.places(series.scope());
            sentences.add(words.say(
                    "trend.alt.series",
                    series.indicator().label(),
                    place.isEmpty() ? "" : words.say("trend.alt.place", place),
                    ListFormatter.getInstance(words.locale())
                            .format(series.readings().stream().map(this::told).toList())));
        }
        series.steps().forEach(step -> sentences.add(words.step("trend.alt", step)));
        series.apart()
                .forEach(reading -> sentences.add(words.say(
                        "trend.alt.apart",
                        words.valueInWords(reading),
                        words.periodInSentence(reading),
                        words.difference(reading, series))));
        return String.join(" ", sentences);
    }

    private String told(Reading reading) {
        return words.say("trend.alt.value", words.valueInWords(reading), words.periodInSentence(reading));
    }
}
