package org.factpress.release;

import java.util.Arrays;
import org.factpress.model.Observation;
import org.factpress.model.ObservationStatus;

/** A row of {@code data/observations.csv} as the observation it was written from. */
final class ObservationRow {
    private ObservationRow() {}

    static Observation toObservation(CsvRow row) {
        return new Observation(
                row.text("id"),
                row.text("indicator"),
                row.text("label"),
                SharedColumns.quantity(row),
                SharedColumns.scope(row, null),
                SharedColumns.change(row),
                row.flag("computed"),
                row.required("status", ObservationRow::status),
                row.list("supporting"),
                row.list("dissenting"),
                row.number("revisedFrom"));
    }

    private static ObservationStatus status(String letter) {
        return Arrays.stream(ObservationStatus.values())
                .filter(status -> status.letter().equals(letter))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(letter));
    }
}
