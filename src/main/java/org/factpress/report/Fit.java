package org.factpress.report;

import java.util.List;
import org.factpress.report.page.Story;
import org.factpress.report.page.TextRun;

/** Makes a number as large as its place allows. */
final class Fit {
    private static final double SMALLEST = 7;

    private Fit() {}

    static List<TextRun> width(TextRun run, double width, Story story) {
        TextRun fitting = run;
        while (story.measure(fitting) > width && fitting.style().size() > SMALLEST) {
            fitting = fitting.styled(fitting.style().sized(fitting.style().size() - 1));
        }
        return List.of(fitting);
    }
}
