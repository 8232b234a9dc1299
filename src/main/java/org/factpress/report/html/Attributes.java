package org.factpress.report.html;

import org.jspecify.annotations.Nullable;

/** The attributes of an element as they are written, escaped, in the order of their adding. */
record Attributes(String written) {
    static final Attributes NONE = new Attributes("");

    static Attributes of(String name, @Nullable String value) {
        return NONE.and(name, value);
    }

    static Attributes named(String... classes) {
        return of("class", String.join(" ", classes).strip());
    }

    /** Nothing where the value is null or empty. */
    Attributes and(String name, @Nullable String value) {
        return value == null || value.isEmpty()
                ? this
                : new Attributes(written + " " + name + "=\"" + Markup.escaped(value) + "\"");
    }

    boolean isEmpty() {
        return written.isEmpty();
    }

    @Override
    public String toString() {
        return written;
    }
}
