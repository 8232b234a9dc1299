package org.factpress.release;

import static org.factpress.release.Column.flag;
import static org.factpress.release.Column.number;
import static org.factpress.release.Column.text;
import static org.factpress.release.Column.whole;

import java.util.List;
import java.util.function.Function;
import org.factpress.model.Change;
import org.factpress.model.Coded;
import org.factpress.model.Direction;
import org.factpress.model.FigureKind;
import org.factpress.model.Population;
import org.factpress.model.Qualifier;
import org.factpress.model.Quantity;
import org.factpress.model.Scope;
import org.jspecify.annotations.Nullable;

/** The columns that figures and observations have in common, each group in the order of both files. */
final class SharedColumns {
    private SharedColumns() {}

    static <T> List<Column<T>> inOrder(List<List<Column<T>>> groups) {
        return groups.stream().flatMap(List::stream).toList();
    }

    static <T> Column<T> kind(Function<T, Quantity> quantity) {
        return text(
                "kind",
                "What sort of number it is.",
                each -> quantity.apply(each).kind().code());
    }

    static <T> List<Column<T>> quantity(Function<T, Quantity> quantity) {
        return List.of(
                number(
                        "value",
                        "The value; a range has none.",
                        each -> quantity.apply(each).value()),
                number(
                        "low",
                        "The lower end of a range.",
                        each -> quantity.apply(each).low()),
                number(
                        "high",
                        "The upper end of a range.",
                        each -> quantity.apply(each).high()),
                text(
                        "qualifier",
                        "How exactly it is stated.",
                        each -> quantity.apply(each).qualifier().code()),
                number(
                        "precision",
                        "The size of one unit in the last stated place.",
                        each -> quantity.apply(each).precision()),
                text(
                        "unit",
                        "Percent, a UCUM unit, an ISO 4217 code or the noun counted.",
                        each -> quantity.apply(each).unit()));
    }

    static <T> List<Column<T>> population(Function<T, Population> population) {
        return List.of(
                text(
                        "population.label",
                        "Of whom it speaks.",
                        each -> population.apply(each).label()),
                whole(
                        "population.ageMin",
                        "Lowest age in whole years.",
                        each -> population.apply(each).ageMin()),
                whole(
                        "population.ageMax",
                        "Highest age in whole years.",
                        each -> population.apply(each).ageMax()));
    }

    static <T> Column<T> period(Function<T, @Nullable Object> period) {
        return text("period", "Reference period, ISO 8601 or EDTF.", period);
    }

    static <T> List<Column<T>> change(Function<T, @Nullable Change> change) {
        return List.of(
                text(
                        "change.direction",
                        "Increase or decrease.",
                        of(change, told -> told.direction().code())),
                number("change.from", "The value that it changed from.", of(change, Change::from)),
                number("change.to", "The value that it changed to.", of(change, Change::to)),
                text("change.fromPeriod", "The period that it changed from.", of(change, Change::fromPeriod)),
                text("change.toPeriod", "The period that it changed to.", of(change, Change::toPeriod)),
                flag("change.relative", "True for a change relative to its first end.", of(change, Change::relative)));
    }

    static Quantity quantity(CsvRow row) {
        return new Quantity(
                row.required("kind", code -> Coded.of(FigureKind.class, code)),
                row.number("value"),
                row.number("low"),
                row.number("high"),
                row.required("qualifier", code -> Coded.of(Qualifier.class, code)),
                row.number("precision"),
                row.textOrNull("unit"));
    }

    static Scope scope(CsvRow row, @Nullable String measure) {
        Population population = new Population(
                row.textOrNull("population.label"), row.whole("population.ageMin"), row.whole("population.ageMax"));
        return new Scope(measure, population, row.list("place"), row.textOrNull("period"));
    }

    static @Nullable Change change(CsvRow row) {
        Direction direction = row.orNull("change.direction", code -> Coded.of(Direction.class, code));
        return direction == null
                ? null
                : new Change(
                        direction,
                        row.number("change.from"),
                        row.number("change.to"),
                        row.textOrNull("change.fromPeriod"),
                        row.textOrNull("change.toPeriod"),
                        row.flag("change.relative"));
    }

    /** Of a part that may be missing: null where it is. */
    static <T, P> Function<T, @Nullable Object> of(Function<T, @Nullable P> part, Function<P, @Nullable Object> value) {
        return each -> {
            P found = part.apply(each);
            return found == null ? null : value.apply(found);
        };
    }
}
