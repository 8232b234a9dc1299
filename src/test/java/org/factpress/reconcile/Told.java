package org.factpress.reconcile;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.factpress.model.Change;
import org.factpress.model.Direction;
import org.factpress.model.Figure;
import org.factpress.model.FigureKind;
import org.factpress.model.Population;
import org.factpress.model.Qualifier;
import org.factpress.model.Quantity;
import org.factpress.model.Salience;
import org.factpress.model.Scope;
import org.factpress.model.ScopePart;
import org.factpress.model.Statement;
import org.jspecify.annotations.Nullable;

/** A statement in the words of a test: {@code percent("2.2").of("minors").in("Kenya").during("2015")}. */
final class Told {
    private final FigureKind kind;
    private final @Nullable BigDecimal value;
    private final @Nullable BigDecimal low;
    private final @Nullable BigDecimal high;
    private final @Nullable String unit;
    private Qualifier qualifier;
    private @Nullable BigDecimal precision;
    private @Nullable String indicator;
    private Population population = Population.UNSTATED;
    private List<String> place = List.of();
    private @Nullable String period;
    private @Nullable Change change;
    private @Nullable BigDecimal base;
    private final Set<ScopePart> inherited = EnumSet.noneOf(ScopePart.class);
    private Salience salience = Salience.CORE;
    private String id = "";
    private String quote = "";

    private Told(FigureKind kind, @Nullable String value, @Nullable String low, @Nullable String high, String unit) {
        this.kind = kind;
        this.value = value == null ? null : new BigDecimal(value);
        this.low = low == null ? null : new BigDecimal(low);
        this.high = high == null ? null : new BigDecimal(high);
        this.unit = unit;
        this.qualifier = value == null ? Qualifier.BETWEEN : Qualifier.EXACT;
        String digits = value == null ? low : value;
        this.precision = BigDecimal.ONE.movePointLeft(digits == null ? 0 : new BigDecimal(digits).scale());
    }

    static Told percent(String value) {
        return new Told(FigureKind.PERCENTAGE, value, null, null, "percent");
    }

    static Told percent(String low, String high) {
        return new Told(FigureKind.RANGE, null, low, high, "percent");
    }

    static Told count(String value, String noun) {
        return new Told(FigureKind.COUNT, value, null, null, noun);
    }

    static Told vague(String low, String high, String noun) {
        return new Told(FigureKind.VAGUE, null, low, high, noun).qualified(Qualifier.ABOUT);
    }

    static Told fall(String percent) {
        return change(percent, "percent", Direction.DECREASE, true);
    }

    static Told rise(String percent) {
        return change(percent, "percent", Direction.INCREASE, true);
    }

    static Told fallOfPoints(String points) {
        return change(points, "percentage-points", Direction.DECREASE, false);
    }

    static Told riseTo(String times) {
        return change(times, "times", Direction.INCREASE, true);
    }

    private static Told change(String value, String unit, Direction direction, boolean relative) {
        Told told = new Told(FigureKind.CHANGE, value, null, null, unit);
        told.change = new Change(direction, null, null, null, null, relative);
        return told;
    }

    Told qualified(Qualifier qualifier) {
        this.qualifier = qualifier;
        return this;
    }

    Told from(String from, String to) {
        Change told = Objects.requireNonNull(change);
        change = new Change(told.direction(), new BigDecimal(from), new BigDecimal(to), null, null, told.relative());
        return this;
    }

    Told of(@Nullable String indicator) {
        this.indicator = indicator;
        return this;
    }

    Told of(String label, @Nullable Integer ageMin, @Nullable Integer ageMax) {
        population = new Population(label, ageMin, ageMax);
        return this;
    }

    Told in(String... places) {
        place = List.of(places);
        return this;
    }

    Told during(String period) {
        this.period = period;
        return this;
    }

    Told outOf(String base) {
        this.base = new BigDecimal(base);
        return this;
    }

    Told inheriting(ScopePart... parts) {
        inherited.addAll(List.of(parts));
        return this;
    }

    Told aside(Salience salience) {
        this.salience = salience;
        return this;
    }

    Told as(String id) {
        this.id = id;
        return this;
    }

    Told quoted(String quote) {
        this.quote = quote;
        return this;
    }

    Quantity quantity() {
        return new Quantity(kind, value, low, high, qualifier, precision, unit);
    }

    /** The statement as it stands in a document, the {@code number}th of the release. */
    Statement statement(String document, int number) {
        Scope scope = new Scope("measure", population, place, period);
        Figure figure = new Figure(
                id.isEmpty() ? "figure-" + number : id,
                document,
                null,
                number * 10,
                number * 10 + 3,
                value == null ? low + "-" + high : value.toPlainString(),
                quote.isEmpty() ? "Sentence " + number + "." : quote,
                quantity(),
                scope,
                change,
                base,
                null,
                inherited,
                salience,
                List.of());
        return new Statement(figure, indicator, scope, BigDecimal.ONE, "told so");
    }
}
