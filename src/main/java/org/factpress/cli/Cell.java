package org.factpress.cli;

/** A cell of a table that can be narrowed. */
interface Cell {
    /** The columns that the whole of it takes. */
    int width();

    /** One line of at most so many columns, painted. */
    String fit(int columns);

    static Cell of(String text) {
        return new Words(TextWidth.line(text), "", new Ink(false));
    }

    /** A text in one colour. */
    static Cell of(String text, String code, Ink ink) {
        return new Words(TextWidth.line(text), code, ink);
    }

    /** Words cut at their end. */
    record Words(String text, String code, Ink ink) implements Cell {
        @Override
        public int width() {
            return TextWidth.of(text);
        }

        @Override
        public String fit(int columns) {
            return ink.paint(code, TextWidth.head(text, columns));
        }
    }
}
