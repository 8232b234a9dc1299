package org.factpress.chart;

import com.ibm.icu.text.ListFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Title, subtitle, alternative text and data table of a comparison, all told from the same readings. */
final class BarsText {
    private final List<IndicatorSeries> all;
    private final List<IndicatorSeries> drawn;
    private final ChartWords words;

    BarsText(List<IndicatorSeries> all, List<IndicatorSeries> drawn, ChartWords words) {
        this.all = List.copyOf(all);
        this.drawn = List.copyOf(drawn);
        this.words = words;
    }

    /** The values of two; of more, the highest, should all be plain values. */
    String title() {
        boolean plain = drawn.stream().allMatch(series -> series.latest().form() == Reading.Form.VALUE);
        if (drawn.size() < 3 || !plain) {
            return list(drawn.stream().limit(2).map(this::told).toList());
        }
        IndicatorSeries highest = drawn.stream()
                .max(Comparator.comparingDouble(series -> series.latest().high()))
                .orElseThrow();
        return words.say("bars.title.highest", highest.indicator().label(), words.value(highest.latest()));
    }

    String subtitle() {
        IndicatorSeries first = all.get(0);
        boolean onePlace = all.stream().allMatch(series -> Scopes.samePlace(series.scope(), first.scope()));
        return words.join(Stream.of(
                words.unit(first.latest().quantity()),
                onePlace ? words.places(first.scope()) : "",
                onePeriod() ? words.period(first.latest()) : ""));
    }

    String altText() {
        return words.say("bars.alt", list(all.stream().map(this::toldInFull).toList()));
    }

    List<List<String>> dataTable() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(words.tableHead());
        all.forEach(series -> rows.add(words.tableRow(series, series.latest())));
        return List.copyOf(rows);
    }

    /** The period of one bar, where the bars have different ones. */
    String ownPeriod(IndicatorSeries series) {
        return onePeriod() ? "" : words.period(series.latest());
    }

    private boolean onePeriod() {
        return all.stream().map(series -> series.latest().period()).distinct().count() == 1;
    }

    private String told(IndicatorSeries series) {
        return words.say("bars.value", series.indicator().label(), words.value(series.latest()));
    }

    private String toldInFull(IndicatorSeries series) {
        return words.say(
                "bars.alt.value",
                series.indicator().label(),
                words.valueInWords(series.latest()),
                words.periodInSentence(series.latest()));
    }

    private String list(List<String> parts) {
        return ListFormatter.getInstance(words.locale()).format(parts);
    }
}
