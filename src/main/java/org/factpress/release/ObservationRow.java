package org.factpress.release;

import java.util.Arrays;
import org.factpress.model.Change;
import org.factpress.model.Coded;
import org.factpress.model.Direction;
import org.factpress.model.FigureKind;
import org.factpress.model.Observation;
import org.factpress.model.ObservationStatus;
import org.factpress.model.Population;
import org.factpress.model.Qualifier;
import org.factpress.model.Quantity;
import org.factpress.model.Scope;
import org.jspecify.annotations.Nullable;

/** A row of {@code data/observations.csv} as the observation it was written from. */
final class ObservationRow {
    private ObservationRow() {}

    static Observation toObservation(CsvRow row) {
        return new Observation(
                row.text("id"),
                row.text("indicator"),
                row.text("label"),
                quantity(row),
                scope(row),
                change(row),
                row.flag("computed"),
                row.required("status", ObservationRow::status),
                row.list("supporting"),
                row.list("dissenting"),
                row.number("revisedFrom"));
    }

    private static Quantity quantity(CsvRow row) {
        return new Quantity(
                row.required("kind", code -> Coded.of(FigureKind.class, code)),
                row.number("value"),
                row.number("low"),
                row.number("high"),
                row.required("qualifier", code -> Coded.of(Qualifier.class, code)),
                row.number("precision"),
                row.textOrNull("unit"));
    }

    private static Scope scope(CsvRow row) {
        Population population = new Population(
                row.textOrNull("population.label"), row.whole("population.ageMin"), row.whole("population.ageMax"));
        return new Scope(null, population, row.list("place"), row.textOrNull("period"));
    }

    private static @Nullable Change change(CsvRow row) {
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

    private static ObservationStatus status(String letter) {
        return Arrays.stream(ObservationStatus.values())
                .filter(status -> status.letter().equals(letter))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(letter));
    }
}
