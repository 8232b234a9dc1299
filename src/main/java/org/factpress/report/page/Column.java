package org.factpress.report.page;

/** A column of a table: its header, and whether its cells stand left or on their decimal points. */
public record Column(String header, boolean decimal) {
    public static Column text(String header) {
        return new Column(header, false);
    }

    public static Column decimal(String header) {
        return new Column(header, true);
    }
}
