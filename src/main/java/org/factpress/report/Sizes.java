package org.factpress.report;

/** How large the sections of a report are: the levels of their headings, the number and height of its charts in points. */
record Sizes(int askedCharts, int suggestedCharts, double tallestChart) {
    static final Sizes SHEET = new Sizes(2, 1, 152);
    static final Sizes BOOK = new Sizes(Integer.MAX_VALUE, Integer.MAX_VALUE, 260);
}
