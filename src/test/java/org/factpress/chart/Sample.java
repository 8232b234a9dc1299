package org.factpress.chart;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.factpress.model.Approval;
import org.factpress.model.Better;
import org.factpress.model.Change;
import org.factpress.model.ChartSpec;
import org.factpress.model.Direction;
import org.factpress.model.FigureKind;
import org.factpress.model.Indicator;
import org.factpress.model.Observation;
import org.factpress.model.ObservationStatus;
import org.factpress.model.Population;
import org.factpress.model.Publisher;
import org.factpress.model.Qualifier;
import org.factpress.model.Quantity;
import org.factpress.model.ReleaseSpec;
import org.factpress.model.Revision;
import org.factpress.model.RevisionKind;
import org.factpress.model.Scope;
import org.jspecify.annotations.Nullable;

/** A revision put together by hand, observation by observation. */
final class Sample {
    static final List<String> CITIES = List.of("Phnom Penh", "Siem Reap", "Sihanoukville");

    private final List<Indicator> indicators = new ArrayList<>();
    private final List<Observation> observations = new ArrayList<>();
    private final List<Observation> previous = new ArrayList<>();
    private final List<ChartSpec> charts = new ArrayList<>();
    private List<String> headline = List.of();
    private String unit = "percent";
    private List<String> place = CITIES;
    private @Nullable Integer ageMax = 17;
    private boolean lent;
    private String language = "en";
    private @Nullable List<String> declared;

    /** Minors in two studies, an early estimate apart, and the young ones of them. */
    static Sample prevalence() {
        return new Sample()
                .indicator("minors", "Minors among people in commercial sex establishments", null)
                .lent()
                .value("8.16", "0.01", "2012")
                .own()
                .value("2.2", "0.1", "2015")
                .change("73", "2012", "2015")
                .in("Cambodia")
                .range("15", "30", "2000/2004~")
                .in(CITIES.toArray(String[]::new))
                .upTo(15)
                .indicator("young-minors", "Aged 15 and younger", "minors")
                .value("0.75", "0.01", "2012")
                .value("0.1", "0.1", "2015")
                .computedChange("80", "93", "2012", "2015");
    }

    /** A share in two years for each of these places, and its change. */
    static Sample byPlace(String... places) {
        Sample sample = new Sample()
                .chart("small-multiples", null, "a")
                .declaring(places)
                .indicator("a", "Households with piped water", null);
        for (int i = 0; i < places.length; i++) {
            sample.in(places[i])
                    .value(Integer.toString(21 + i * 37 % 50), "1", "2012")
                    .value(Integer.toString(33 + i * 29 % 60) + ".5", "0.1", "2015")
                    .change("-" + (20 + i), "2012", "2015");
        }
        return sample;
    }

    Sample indicator(String id, String label, @Nullable String partOf) {
        indicators.add(new Indicator(
                id,
                label,
                List.of(),
                unit,
                Population.UNSTATED,
                declared == null ? place : declared,
                null,
                null,
                Better.LOWER,
                partOf));
        return this;
    }

    Sample unit(String unit) {
        this.unit = unit;
        return this;
    }

    Sample in(String... places) {
        this.place = List.of(places);
        return this;
    }

    Sample upTo(@Nullable Integer age) {
        this.ageMax = age;
        return this;
    }

    /** What follows comes from the release compared with. */
    Sample lent() {
        this.lent = true;
        return this;
    }

    Sample own() {
        this.lent = false;
        return this;
    }

    Sample headline(String... ids) {
        this.headline = List.of(ids);
        return this;
    }

    /** The places that the indicators from here on declare are these, whatever their values are told of. */
    Sample declaring(String... places) {
        this.declared = List.of(places);
        return this;
    }

    Sample language(String tag) {
        this.language = tag;
        return this;
    }

    Sample chart(String type, @Nullable String title, String... ids) {
        charts.add(new ChartSpec(type, type, List.of(ids), title));
        return this;
    }

    Sample value(String value, String precision, String period) {
        return bound(value, Qualifier.EXACT, precision, period);
    }

    Sample bound(String value, Qualifier qualifier, String precision, String period) {
        return add(
                new Quantity(kind(), decimal(value), null, null, qualifier, decimal(precision), unit),
                period,
                null,
                false);
    }

    Sample range(String low, String high, String period) {
        return add(
                new Quantity(
                        FigureKind.RANGE, null, decimal(low), decimal(high), Qualifier.BETWEEN, BigDecimal.ONE, unit),
                period,
                null,
                false);
    }

    Sample change(String percent, String from, String to) {
        BigDecimal value = decimal(percent);
        return add(
                new Quantity(FigureKind.CHANGE, value.abs(), null, null, Qualifier.EXACT, BigDecimal.ONE, "percent"),
                to,
                change(value.signum() > 0 ? Direction.DECREASE : Direction.INCREASE, from, to),
                false);
    }

    Sample computedChange(String low, String high, String from, String to) {
        return add(
                new Quantity(
                        FigureKind.CHANGE,
                        null,
                        decimal(low),
                        decimal(high),
                        Qualifier.BETWEEN,
                        BigDecimal.ONE,
                        "percent"),
                to,
                change(Direction.DECREASE, from, to),
                true);
    }

    Revision revision() {
        return new Revision(
                spec(),
                1,
                RevisionKind.INITIAL,
                null,
                OffsetDateTime.parse("2015-06-09T09:30:00-04:00"),
                false,
                "0",
                indicators,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                observations,
                List.of(),
                previous);
    }

    ReleaseChart only() {
        List<ReleaseChart> charts = Charts.of(revision());
        if (charts.size() != 1) {
            throw new AssertionError(charts.size() + " charts");
        }
        return charts.get(0);
    }

    private ReleaseSpec spec() {
        Publisher publisher = new Publisher("A Publisher", null, null, null, null, null, null);
        return new ReleaseSpec(
                "sample-2015",
                "Minors in establishments",
                null,
                "2015",
                null,
                List.of(language),
                List.of(),
                null,
                publisher,
                indicators,
                headline,
                charts,
                List.of(),
                Approval.AUTOMATIC,
                null,
                null,
                List.of());
    }

    private Sample add(Quantity quantity, String period, @Nullable Change change, boolean computed) {
        Indicator indicator = indicators.get(indicators.size() - 1);
        Scope scope = new Scope(indicator.label(), new Population(null, null, ageMax), place, period);
        List<Observation> list = lent ? previous : observations;
        list.add(new Observation(
                indicator.id() + "-" + (previous.size() + observations.size()),
                indicator.id(),
                indicator.label(),
                quantity,
                scope,
                change,
                computed,
                ObservationStatus.NORMAL,
                List.of(),
                List.of(),
                null));
        return this;
    }

    private FigureKind kind() {
        return unit.equals("percent") ? FigureKind.PERCENTAGE : FigureKind.COUNT;
    }

    private static Change change(Direction direction, String from, String to) {
        return new Change(direction, null, null, from, to, true);
    }

    private static BigDecimal decimal(String text) {
        return new BigDecimal(text);
    }
}
