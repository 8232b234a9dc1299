package org.factpress.chart;

import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factpress.model.Change;
import org.factpress.model.Direction;
import org.factpress.model.FigureKind;
import org.factpress.model.Observation;
import org.factpress.model.Qualifier;
import org.factpress.model.Quantity;
import org.factpress.model.ReleaseSpec;
import org.factpress.model.Revision;
import org.factpress.model.Scope;

/** What a chart says, in one language. */
final class ChartWords {
    private static final Quantity PLAIN =
            new Quantity(FigureKind.COUNT, BigDecimal.ONE, null, null, Qualifier.EXACT, null, null);

    private final Words words;
    private final NumberText numbers;
    private final PeriodText periods;
    private final ScopeText scopes;
    private final Digits digits;

    ChartWords(Locale language) {
        this.words = Words.in(language);
        this.numbers = NumberText.in(language);
        this.periods = PeriodText.in(language);
        this.scopes = ScopeText.in(language);
        this.digits = new Digits(words);
    }

    ULocale locale() {
        return words.locale();
    }

    String say(String name, Object... arguments) {
        return words.say(name, arguments);
    }

    String value(Reading reading) {
        return numbers.of(reading.quantity());
    }

    String valueInWords(Reading reading) {
        return numbers.inWords(reading.quantity());
    }

    String period(Reading reading) {
        return periods.of(reading.observation().scope().period());
    }

    /** Breakable between its two ends only. */
    String breakablePeriod(Reading reading) {
        String[] ends = period(reading).split(" – ");
        return Stream.of(ends).map(end -> end.replace(' ', '\u00a0')).collect(Collectors.joining("\u00a0– "));
    }

    /** The time from one reading to the other, both included. */
    String span(Reading from, Reading to) {
        return periods.write(new Period(from.period().from(), to.period().to(), false));
    }

    String periodInSentence(Reading reading) {
        return periods.inSentence(reading.observation().scope().period());
    }

    List<String> tableHead() {
        return Stream.of("indicator", "period", "value", "place", "ages")
                .map(column -> words.say("table." + column))
                .toList();
    }

    List<String> tableRow(IndicatorSeries series, Reading reading) {
        Scope scope = reading.observation().scope();
        return List.of(series.indicator().label(), period(reading), value(reading), places(scope), ages(scope));
    }

    List<String> tableRow(IndicatorSeries series, Step step) {
        Scope scope = step.change().scope();
        return List.of(
                series.indicator().label(),
                step("table.change", step),
                change(step.change()),
                places(scope),
                ages(scope));
    }

    /** What is measured, and its unit, where the title tells neither. */
    String measured(String label, String unit) {
        String inside =
                unit.matches("[A-Z]{2,}.*") ? unit : unit.substring(0, 1).toLowerCase(Locale.ROOT) + unit.substring(1);
        return words.say("chart.measured", label, inside);
    }

    /** A plain number, such as one of marks. */
    String number(BigDecimal number) {
        return digits.write(number, PLAIN).text();
    }

    /** Such as "2 in 100". */
    String inAll(BigDecimal some, int all) {
        return words.say("pictogram.in", number(some), number(BigDecimal.valueOf(all)));
    }

    String between(BigDecimal low, BigDecimal high, int all) {
        return words.say("pictogram.between", number(low), number(high), number(BigDecimal.valueOf(all)));
    }

    /** With its sign. */
    String change(Observation change) {
        return numbers.signed(change.quantity(), change.change());
    }

    /** A sentence about a step under the name with {@code .increase} or {@code .decrease} added. */
    String step(String name, Step step, Object... before) {
        Observation observation = step.change();
        Change change = Objects.requireNonNull(observation.change());
        String direction = change.direction() == Direction.DECREASE ? ".decrease" : ".increase";
        Object[] told = {numbers.of(unsigned(observation.quantity())), period(step.from()), period(step.to())};
        return words.say(
                name + direction,
                Stream.concat(Stream.of(before), Stream.of(told)).toArray());
    }

    String tick(Scale scale, BigDecimal tick) {
        return scale.text(tick, digits);
    }

    String ownScale(Scale scale) {
        return words.say("chart.own-scale", tick(scale, scale.top()));
    }

    String apart() {
        return words.say("chart.apart");
    }

    String scope(IndicatorSeries series) {
        String text = scopeText(series.scope());
        return text.isEmpty() ? "" : words.say("chart.scope", text);
    }

    String difference(Reading reading, IndicatorSeries series) {
        return scopes.difference(reading.observation().scope(), series.scope());
    }

    String places(Scope scope) {
        return scopes.places(scope.place());
    }

    String ages(Scope scope) {
        return scopes.ages(scope.population());
    }

    String unit(Quantity quantity) {
        if (Units.isCount(quantity) || quantity.unit() == null) {
            return words.say("chart.unit.count");
        }
        return switch (quantity.unit()) {
            case "percent", "percentage-points", "times" -> words.say("chart.unit." + quantity.unit());
            default -> unitName(quantity.unit());
        };
    }

    /** Publisher, release and date. */
    String credit(Revision revision) {
        ReleaseSpec spec = revision.spec();
        OffsetDateTime date = Objects.requireNonNullElse(spec.releaseDate(), revision.asOf());
        String publisher = Objects.requireNonNullElse(spec.publisher().name(), "");
        return join(
                Stream.of(publisher, spec.title(), periods.of(date.toLocalDate().toString())));
    }

    String join(Stream<String> parts) {
        return parts.filter(part -> !part.isEmpty()).collect(Collectors.joining(words.say("chart.separator")));
    }

    private String scopeText(Scope scope) {
        return Stream.of(places(scope)).filter(text -> !text.isEmpty()).collect(Collectors.joining(", "));
    }

    private static String unitName(String unit) {
        return unit.matches("[A-Z]{3}") ? Currency.getInstance(unit).getCurrencyCode() : unit;
    }

    private static Quantity unsigned(Quantity quantity) {
        return new Quantity(
                quantity.kind(),
                quantity.value() == null ? null : quantity.value().abs(),
                quantity.low() == null ? null : quantity.low().abs(),
                quantity.high() == null ? null : quantity.high().abs(),
                quantity.qualifier(),
                quantity.precision(),
                quantity.unit());
    }
}
