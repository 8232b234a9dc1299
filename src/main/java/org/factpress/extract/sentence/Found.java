package org.factpress.extract.sentence;

import org.jspecify.annotations.Nullable;

/** A part of a scope: its value (null: nothing found), whether it came from outside the sentence, and why it was taken. */
public record Found<T>(@Nullable T value, boolean inherited, String why) {
    public static <T> Found<T> here(T value, String why) {
        return new Found<>(value, false, why);
    }

    public static <T> Found<T> inherited(T value, String why) {
        return new Found<>(value, true, why);
    }

    public static <T> Found<T> nothing() {
        return new Found<>(null, false, "");
    }

    public boolean isPresent() {
        return value != null;
    }
}
