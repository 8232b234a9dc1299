package org.factpress.chart;

import com.ibm.icu.text.ListFormatter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Title, subtitle, alternative text, key and data table of a pictogram, all told from the shares drawn. */
final class PictogramText {
    private final List<IndicatorSeries> shares;
    private final int squares;
    private final ChartWords words;

    PictogramText(List<IndicatorSeries> shares, int squares, ChartWords words) {
        this.shares = shares;
        this.squares = squares;
        this.words = words;
    }

    /** Of one share how many in all, where that may be said; else the value, or those of the first two. */
    String title() {
        IndicatorSeries first = shares.get(0);
        String inAll = inAll(first);
        return shares.size() == 1 && !inAll.isEmpty()
                ? words.say("bars.value", first.indicator().label(), inAll)
                : list(shares.stream().limit(2).map(this::told).toList());
    }

    String subtitle(boolean titleAsked) {
        IndicatorSeries first = shares.get(0);
        String unit = words.unit(first.latest().quantity());
        boolean onePlace = shares.stream().allMatch(series -> Scopes.samePlace(series.scope(), first.scope()));
        return words.join(Stream.of(
                titleAsked && shares.size() == 1
                        ? words.measured(first.indicator().label(), unit)
                        : unit,
                onePlace ? words.places(first.scope()) : "",
                onePeriod() ? words.period(first.latest()) : ""));
    }

    /** "About 2 in 100", empty where the value supports no such number. */
    String inAll(IndicatorSeries share) {
        return count(share).inWords(words).orElse("");
    }

    /** The period of one share, where there are different ones. */
    String ownPeriod(IndicatorSeries share) {
        return onePeriod() ? "" : words.period(share.latest());
    }

    /** What a square is, and what one that is not filled whole means. */
    String key() {
        boolean possible =
                shares.stream().anyMatch(share -> count(share).possible().signum() > 0);
        return words.say(possible ? "pictogram.key.possible" : "pictogram.key", words.inAll(BigDecimal.ONE, squares));
    }

    String altText() {
        String all = shares.stream().map(this::toldInFull).collect(Collectors.joining(" "));
        return words.say("pictogram.alt", words.number(BigDecimal.valueOf(squares)), all);
    }

    List<List<String>> dataTable() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(with(words.tableHead(), words.say("table.in-all")));
        shares.forEach(share -> rows.add(with(words.tableRow(share, share.latest()), inAll(share))));
        return List.copyOf(rows);
    }

    private static List<String> with(List<String> row, String cell) {
        return Stream.concat(row.stream(), Stream.of(cell)).toList();
    }

    private SquareCount count(IndicatorSeries share) {
        return SquareCount.of(share.latest(), squares);
    }

    private boolean onePeriod() {
        return shares.stream().map(share -> share.latest().period()).distinct().count() == 1;
    }

    private String told(IndicatorSeries share) {
        return words.say("bars.value", share.indicator().label(), words.value(share.latest()));
    }

    private String toldInFull(IndicatorSeries share) {
        Reading latest = share.latest();
        String place = words.places(share.scope());
        String value = words.say("trend.alt.value", words.valueInWords(latest), words.periodInSentence(latest));
        String inAll = inAll(share);
        String first = words.say(
                "trend.alt.series",
                share.indicator().label(),
                place.isEmpty() ? "" : words.say("trend.alt.place", place),
                inAll.isEmpty() ? value : value + ", " + inAll);
        return first + " " + filled(count(share));
    }

    private String filled(SquareCount count) {
        String name = count.open() ? "open" : count.possible().signum() > 0 ? "possible" : "filled";
        return words.say(
                "pictogram.alt." + name,
                words.number(count.certain()),
                count.certain(),
                words.number(count.possible()),
                count.possible());
    }

    private String list(List<String> parts) {
        return ListFormatter.getInstance(words.locale()).format(parts);
    }
}
