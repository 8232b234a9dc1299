package org.factpress.report.page;

import java.util.List;
import java.util.function.BiFunction;
import org.factpress.chart.Palette;
import org.factpress.report.story.TextRun;

/**
 * What stands in the band over each page: on the left whose report it is, on the right which one.
 *
 * <p>{@code right} gives the runs for a page (from 1) and the number of pages. On the first page the band is part of the
 * document, on the others it is repetition and an artifact.
 */
public record RunningHead(Palette palette, List<TextRun> left, BiFunction<Integer, Integer, List<TextRun>> right) {
    private static final double BAND = 3;
    private static final double BELOW_BAND = 6;
    private static final double GAP = 16;
    /** A page number as wide as any. */
    private static final int MANY = 8888;

    /** How far down the tallest of them reaches, from the top of the page. */
    double bottom(PageFormat format, Fonts fonts) {
        LineBreaker breaker = new LineBreaker(fonts);
        List<Line> rightLines = breaker.lines(right.apply(MANY, MANY), format.textWidth());
        List<Line> leftLines = breaker.lines(left, format.textWidth() - width(rightLines) - GAP);
        return format.bandTop() + BAND + BELOW_BAND + Math.max(height(leftLines), height(rightLines));
    }

    private static double width(List<Line> lines) {
        return lines.stream().mapToDouble(Line::width).max().orElse(0);
    }

    private static double height(List<Line> lines) {
        return lines.stream().mapToDouble(Line::leading).sum();
    }

    void paint(Canvas canvas, int page, int pages, StructureNode leftNode, StructureNode rightNode) {
        PageFormat format = canvas.format();
        double top = format.bandTop() + BAND + BELOW_BAND;
        canvas.rule(format.left(), format.bandTop() + BAND / 2, format.right(), BAND, palette.accent());
        LineBreaker breaker = new LineBreaker(canvas.fonts());
        List<Line> rightLines = breaker.lines(right.apply(page, pages), format.textWidth());
        double y = top;
        for (Line line : breaker.lines(left, format.textWidth() - width(rightLines) - GAP)) {
            canvas.line(line, format.left(), y, page == 1 ? leftNode : null);
            y += line.leading();
        }
        y = top;
        for (Line line : rightLines) {
            canvas.line(line, format.right() - line.width(), y, page == 1 ? rightNode : null);
            y += line.leading();
        }
    }
}
