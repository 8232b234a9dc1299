package org.factpress.report.template;

/** A place in a template; both count from 1. */
public record Spot(int line, int column) implements Comparable<Spot> {
    /** Where no line can be told. */
    public static final Spot WHOLE_FILE = new Spot(0, 0);

    @Override
    public int compareTo(Spot other) {
        return line == other.line ? Integer.compare(column, other.column) : Integer.compare(line, other.line);
    }

    Spot right(int characters) {
        return new Spot(line, column + characters);
    }
}
