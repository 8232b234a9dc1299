package org.factpress.source;

/** A straight line along or down a page: {@code at} is its y or x, and it runs {@code from}..{@code to} the other way. */
record PdfRuling(float at, float from, float to) {
    boolean covers(float place, float slack) {
        return from - slack <= place && place <= to + slack;
    }

    boolean meets(PdfRuling crossing, float slack) {
        return covers(crossing.at, slack) && crossing.covers(at, slack);
    }

    float length() {
        return to - from;
    }
}
