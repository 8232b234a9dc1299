package org.factpress.source;

/** Something that takes a place on a page: a line of text, a table, a box; in points, y grows downwards. */
interface PdfItem {
    float x();

    float right();

    float top();

    float bottom();

    /** How many lines of text it holds. */
    int weight();

    default float middle() {
        return (x() + right()) / 2;
    }

    default boolean meetsAcross(PdfItem other) {
        return x() < other.right() && other.x() < right();
    }
}
