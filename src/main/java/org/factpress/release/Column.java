package org.factpress.release;

import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A column of a data file: its name (nested with a dot), type, meaning, and the value that a record has there. */
record Column<T>(String name, ColumnType type, String meaning, Function<T, @Nullable Object> value) {

    static <T> Column<T> text(String name, String meaning, Function<T, @Nullable Object> value) {
        return new Column<>(name, ColumnType.STRING, meaning, value);
    }

    static <T> Column<T> whole(String name, String meaning, Function<T, @Nullable Object> value) {
        return new Column<>(name, ColumnType.INTEGER, meaning, value);
    }

    static <T> Column<T> number(String name, String meaning, Function<T, @Nullable Object> value) {
        return new Column<>(name, ColumnType.NUMBER, meaning, value);
    }

    static <T> Column<T> flag(String name, String meaning, Function<T, @Nullable Object> value) {
        return new Column<>(name, ColumnType.BOOLEAN, meaning, value);
    }

    static <T> Column<T> list(String name, String meaning, Function<T, @Nullable Object> value) {
        return new Column<>(name, ColumnType.LIST, meaning, value);
    }

    static <T> Column<T> object(String name, String meaning, Function<T, @Nullable Object> value) {
        return new Column<>(name, ColumnType.OBJECT, meaning, value);
    }

    String schemaType() {
        return type == ColumnType.LIST ? "string" : type.name().toLowerCase(Locale.ROOT);
    }

    /** The group that a nested name belongs to ({@code population}), or the name itself. */
    String group() {
        int dot = name.indexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    boolean nested() {
        return name.indexOf('.') >= 0;
    }

    String key() {
        return name.substring(name.indexOf('.') + 1);
    }
}
