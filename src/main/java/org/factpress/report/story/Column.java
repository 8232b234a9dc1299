package org.factpress.report.story;

/**
 * A column of a table: its header, whether its cells stand left or on their decimal points, and its share of the width.
 *
 * <p>A share of 0 leaves the width to what stands in the column. Tables with the same shares have columns of the same width.
 */
public record Column(String header, boolean decimal, double share) {
    public static Column text(String header) {
        return new Column(header, false, 0);
    }

    public static Column decimal(String header) {
        return new Column(header, true, 0);
    }

    public Column sharing(double part) {
        return new Column(header, decimal, part);
    }
}
