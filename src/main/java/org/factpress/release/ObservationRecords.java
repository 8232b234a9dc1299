package org.factpress.release;

import static org.factpress.release.Column.flag;
import static org.factpress.release.Column.list;
import static org.factpress.release.Column.number;
import static org.factpress.release.Column.text;

import java.util.List;
import java.util.Set;
import org.factpress.model.Observation;

/** How an observation is written and read back: {@code data/observations.csv}, and the observations of JSON outputs. */
public final class ObservationRecords {
    public static final RecordFormat<Observation> FORMAT = new RecordFormat<>(
            SharedColumns.inOrder(List.of(
                    List.of(
                            text("id", "Id of the observation.", Observation::id),
                            text("indicator", "Id of the indicator.", Observation::indicator),
                            text("label", "Label of the indicator.", Observation::label),
                            SharedColumns.kind(Observation::quantity),
                            list("place", "Places.", o -> o.scope().place())),
                    SharedColumns.population(o -> o.scope().population()),
                    List.of(SharedColumns.period(o -> o.scope().period())),
                    SharedColumns.quantity(Observation::quantity),
                    SharedColumns.change(Observation::change),
                    List.of(
                            flag("computed", "True where the value was computed, not stated.", Observation::computed),
                            text(
                                    "status",
                                    "A normal, E estimated, P provisional, O missing.",
                                    o -> o.status().letter()),
                            list("supporting", "Ids of the figures that support it.", Observation::supporting),
                            list("dissenting", "Ids of the figures that contradict it.", Observation::dissenting),
                            number("revisedFrom", "The value of the previous revision.", Observation::revisedFrom)))),
            Set.of("population"));

    private ObservationRecords() {}

    /**
     * The observations of a {@code data/observations.csv}; the measure's wording is not part of that file. What cannot be
     * read is a {@link DataFileException} that names row and column.
     */
    public static List<Observation> read(byte[] csv) {
        return CsvTable.read("data/observations.csv", csv).stream()
                .map(ObservationRow::toObservation)
                .toList();
    }
}
