package org.factpress.report.page;

import java.util.Comparator;
import java.util.List;
import org.factpress.report.story.TextRun;

/** Makes numbers as large as their places allow. */
record Fit(Fonts fonts) {
    private static final double NARROWEST = 52;
    private static final double WIDEST = 96;

    /** The runs in this many points at most: the larger of them get smaller first. */
    List<TextRun> line(List<TextRun> runs, double width, double smallest) {
        LineBreaker breaker = new LineBreaker(fonts);
        double size = largest(runs);
        List<TextRun> fitting = runs;
        while (breaker.width(fitting) > width && size > smallest) {
            size--;
            double most = size;
            fitting = runs.stream()
                    .map(run ->
                            run.styled(run.style().sized(Math.min(run.style().size(), most))))
                    .toList();
        }
        return fitting;
    }

    /** The width of a column for these numbers: the wider ones of very different numbers are made smaller. */
    double column(List<TextRun> numbers) {
        LineBreaker breaker = new LineBreaker(fonts);
        double widest = numbers.stream()
                .mapToDouble(number -> breaker.width(List.of(number)))
                .max()
                .orElse(0);
        return Math.min(WIDEST, Math.max(NARROWEST, Math.ceil(widest / 2) * 2));
    }

    private static double largest(List<TextRun> runs) {
        return runs.stream()
                .map(run -> run.style().size())
                .max(Comparator.naturalOrder())
                .orElse(0.0);
    }
}
