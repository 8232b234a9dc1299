package org.factpress.chart;

/** A number as printed, in three parts so that a page may set them in sizes: {@code "> "}, {@code "2.2"}, {@code "%"}. */
public record WrittenNumber(String before, String number, String after) {
    /** The three parts as one text; spaces inside are no-break spaces. */
    public String text() {
        return before + number + after;
    }

    WrittenNumber preceded(String prefix) {
        return new WrittenNumber(prefix + before, number, after);
    }
}
