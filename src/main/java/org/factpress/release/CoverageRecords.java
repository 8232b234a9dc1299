package org.factpress.release;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factpress.model.Extraction;
import org.factpress.model.Figure;
import org.factpress.model.SetAside;
import org.jspecify.annotations.Nullable;

/** Every number of a document in one table: the columns of {@code figures.csv} and, last, the reason of set-aside ones. */
public final class CoverageRecords {
    public static final RecordFormat<Entry> FORMAT = new RecordFormat<>(columns(), Set.of());

    private CoverageRecords() {}

    /** A number of a document: a figure, or one set aside; the other is null. */
    public record Entry(@Nullable Figure figure, @Nullable SetAside setAside) {
        private int start() {
            return figure != null ? figure.start() : setAside != null ? setAside.start() : 0;
        }
    }

    /** The numbers of a document as they stand in its text. */
    public static List<Entry> inTextOrder(Extraction extraction) {
        return Stream.concat(
                        extraction.figures().stream().map(figure -> new Entry(figure, null)),
                        extraction.setAside().stream().map(number -> new Entry(null, number)))
                .sorted(Comparator.comparingInt(Entry::start))
                .toList();
    }

    private static List<Column<Entry>> columns() {
        Map<String, Column<SetAside>> common =
                SetAsideRecords.FORMAT.schema().stream().collect(Collectors.toMap(Column::name, Function.identity()));
        Stream<Column<Entry>> shared = FigureRecords.FORMAT.schema().stream()
                .map(column -> new Column<>(
                        column.name(),
                        column.type(),
                        column.meaning(),
                        entry -> value(entry, column, common.get(column.name()))));
        Column<Entry> reason = Column.text(
                "reason",
                "Why it is no figure; empty for a figure.",
                entry -> value(entry, null, common.get("reason")));
        return Stream.concat(shared, Stream.of(reason)).toList();
    }

    private static @Nullable Object value(
            Entry entry, @Nullable Column<Figure> ofFigure, @Nullable Column<SetAside> ofSetAside) {
        if (entry.figure() != null) {
            return ofFigure == null ? null : ofFigure.value().apply(entry.figure());
        }
        return ofSetAside == null || entry.setAside() == null
                ? null
                : ofSetAside.value().apply(entry.setAside());
    }
}
