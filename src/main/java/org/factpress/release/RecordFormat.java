package org.factpress.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * One mapping of a record to the columns of a data file and to the keys of a JSON object, for files and command line.
 *
 * <p>A nested name ({@code change.from}) is one column, and a key of an inner object in JSON. An inner object without any
 * value is null, but for those that are always there.
 */
public final class RecordFormat<T> {
    private final List<Column<T>> columns;
    private final Set<String> alwaysThere;

    RecordFormat(List<Column<T>> columns, Set<String> alwaysThere) {
        this.columns = List.copyOf(columns);
        this.alwaysThere = Set.copyOf(alwaysThere);
    }

    /** The names of the columns in the order of the file. */
    public List<String> columns() {
        return columns.stream().map(Column::name).toList();
    }

    /** The values of a record in the order of the columns, in words; null is empty, formulas are not guarded. */
    public List<String> row(T record) {
        return columns.stream()
                .map(column -> CsvText.plain(column.value().apply(record)))
                .toList();
    }

    /** The record as a JSON object in the order of the columns: every key is there, decimals are {@code BigDecimal}. */
    public Map<String, @Nullable Object> toJson(T record) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        for (Column<T> column : columns) {
            Object value = column.value().apply(record);
            if (column.nested()) {
                inner(json, column.group()).put(column.key(), value);
            } else {
                json.put(column.name(), value);
            }
        }
        json.replaceAll((key, value) -> isAbsent(key, value) ? null : value);
        return json;
    }

    /** The records as a CSV file: header row, then one row each. */
    public String csv(List<T> records) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, CsvText.FORMAT)) {
            printer.printRecord(columns());
            for (T record : records) {
                printer.printRecord(cells(record));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    List<Column<T>> schema() {
        return columns;
    }

    private List<String> cells(T record) {
        return columns.stream()
                .map(column -> CsvText.cell(column.value().apply(record)))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, @Nullable Object> inner(Map<String, @Nullable Object> json, String group) {
        return (Map<String, @Nullable Object>) Objects.requireNonNull(
                json.computeIfAbsent(group, key -> new LinkedHashMap<String, @Nullable Object>()));
    }

    private boolean isAbsent(String key, @Nullable Object value) {
        return !alwaysThere.contains(key)
                && columns.stream()
                        .anyMatch(column -> column.nested() && column.group().equals(key))
                && value instanceof Map<?, ?> map
                && Collections.frequency(map.values(), null) == map.size();
    }
}
