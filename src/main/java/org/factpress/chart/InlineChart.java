package org.factpress.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** A chart as an SVG element to stand in a page of HTML, as wide as its place there, and each text drawn in it. */
public record InlineChart(String svg, List<DrawnText> texts) {
    public InlineChart {
        texts = List.copyOf(texts);
    }

    /**
     * Laid out for this many points, at most {@code tallest} points high; the id must be the only one of its kind in the page.
     *
     * <p>{@code letters}: the characters that the page has Source Sans for; texts with others become outlines.
     */
    public static InlineChart of(ReleaseChart chart, String id, double width, double tallest, IntPredicate letters) {
        double height = Math.min(tallest, chart.heightFor(width));
        List<DrawnText> texts = new ArrayList<>();
        SvgElement element = new SvgElement(id, width, height)
                .withTexts(letters)
                .drawn(graphics -> texts.addAll(chart.draw(graphics, new Rectangle2D.Double(0, 0, width, height))));
        return new InlineChart(element.described(chart.title(), chart.altText(), false), texts);
    }
}
