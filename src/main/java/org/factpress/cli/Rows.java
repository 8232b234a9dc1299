package org.factpress.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.factpress.release.JsonText;
import org.jspecify.annotations.Nullable;

/** Rows of named values that print as table, JSON or CSV alike. */
final class Rows {
    private final List<String> names;
    private final List<List<@Nullable Object>> rows = new ArrayList<>();

    Rows(String... names) {
        this.names = List.of(names);
    }

    /** A value for each name; null is empty in a table and in CSV. */
    void add(@Nullable Object... values) {
        if (values.length != names.size()) {
            throw new IllegalArgumentException(values.length + " values for " + names);
        }
        rows.add(new ArrayList<>(Arrays.asList(values)));
    }

    String print(Format format) {
        return switch (format) {
            case table -> table();
            case json -> JsonText.pretty(objects());
            case csv -> csv();
        };
    }

    /** Each row as a JSON object. */
    List<Map<String, @Nullable Object>> objects() {
        return rows.stream().map(this::json).toList();
    }

    private String table() {
        TextTable table = new TextTable(names.stream().map(Rows::heading).toArray(String[]::new));
        rows.forEach(row -> table.add(texts(row)));
        return table.isEmpty() ? "" : table.render();
    }

    /** {@code jobFile} is headed {@code JOB FILE}. */
    private static String heading(String name) {
        return name.replaceAll("([a-z])([A-Z])", "$1 $2").toUpperCase(Locale.ROOT);
    }

    private static String[] texts(List<@Nullable Object> row) {
        return row.stream().map(Rows::text).toArray(String[]::new);
    }

    private static String text(@Nullable Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : Objects.toString(value, "");
    }

    private Map<String, @Nullable Object> json(List<@Nullable Object> row) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        IntStream.range(0, names.size()).forEach(i -> json.put(names.get(i), row.get(i)));
        return json;
    }

    private String csv() {
        StringBuilder text = new StringBuilder(String.join(",", names)).append('\n');
        rows.forEach(
                row -> text.append(Arrays.stream(texts(row)).map(Rows::cell).collect(Collectors.joining(",")))
                        .append('\n'));
        return text.toString();
    }

    /** Quoted where it must be; a text that a spreadsheet would take for a formula is guarded. */
    private static String cell(String text) {
        String safe = text.matches("(?s)[=+@\\t\\r-].*") && !text.matches("-?\\d+(\\.\\d+)?") ? "'" + text : text;
        return safe.matches("(?s).*[\",\\r\\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
