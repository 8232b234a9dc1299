package org.factpress.release;

import static org.factpress.release.Column.flag;
import static org.factpress.release.Column.list;
import static org.factpress.release.Column.number;
import static org.factpress.release.Column.text;
import static org.factpress.release.Column.whole;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.factpress.model.Change;
import org.factpress.model.Observation;
import org.jspecify.annotations.Nullable;

/** How an observation is written and read back: {@code data/observations.csv}, and the observations of JSON outputs. */
public final class ObservationRecords {
    public static final RecordFormat<Observation> FORMAT = new RecordFormat<>(
            List.of(
                    text("id", "Id of the observation.", Observation::id),
                    text("indicator", "Id of the indicator.", Observation::indicator),
                    text("label", "Label of the indicator.", Observation::label),
                    text(
                            "kind",
                            "What sort of number it is.",
                            o -> o.quantity().kind().code()),
                    list("place", "Places.", o -> o.scope().place()),
                    text(
                            "population.label",
                            "Of whom it speaks.",
                            o -> o.scope().population().label()),
                    whole(
                            "population.ageMin",
                            "Lowest age in whole years.",
                            o -> o.scope().population().ageMin()),
                    whole(
                            "population.ageMax",
                            "Highest age in whole years.",
                            o -> o.scope().population().ageMax()),
                    text(
                            "period",
                            "Reference period, ISO 8601 or EDTF.",
                            o -> o.scope().period()),
                    number(
                            "value",
                            "The value; a range has none.",
                            o -> o.quantity().value()),
                    number("low", "The lower end of a range.", o -> o.quantity().low()),
                    number(
                            "high",
                            "The upper end of a range.",
                            o -> o.quantity().high()),
                    text(
                            "qualifier",
                            "How exactly it is stated.",
                            o -> o.quantity().qualifier().code()),
                    number(
                            "precision",
                            "The size of one unit in the last stated place.",
                            o -> o.quantity().precision()),
                    text(
                            "unit",
                            "Percent, a UCUM unit, an ISO 4217 code or the noun counted.",
                            o -> o.quantity().unit()),
                    text(
                            "change.direction",
                            "Increase or decrease.",
                            change(c -> c.direction().code())),
                    number("change.from", "The value that it changed from.", change(Change::from)),
                    number("change.to", "The value that it changed to.", change(Change::to)),
                    text("change.fromPeriod", "The period that it changed from.", change(Change::fromPeriod)),
                    text("change.toPeriod", "The period that it changed to.", change(Change::toPeriod)),
                    flag("change.relative", "True for a change relative to its first end.", change(Change::relative)),
                    flag("computed", "True where the value was computed, not stated.", Observation::computed),
                    text(
                            "status",
                            "A normal, E estimated, P provisional, O missing.",
                            o -> o.status().letter()),
                    list("supporting", "Ids of the figures that support it.", Observation::supporting),
                    list("dissenting", "Ids of the figures that contradict it.", Observation::dissenting),
                    number("revisedFrom", "The value of the previous revision.", Observation::revisedFrom)),
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

    private static Function<Observation, @Nullable Object> change(Function<Change, @Nullable Object> value) {
        return observation -> observation.change() == null ? null : value.apply(observation.change());
    }
}
