package org.factpress.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** A chart of a release: a drawing, its alternative text and its data table, all from the same observations. */
public interface ReleaseChart {
    String id();

    /** The message of the chart, as printed above it. */
    String title();

    /** Measure, unit, place and period, as printed under the title. */
    String subtitle();

    String altText();

    /** The data, header row first. */
    List<List<String>> dataTable();

    /** The height in points that suits this width in points. */
    double heightFor(double width);

    /** The least height in points at which nothing that it must tell is lost. */
    double leastHeightFor(double width);

    /** Draws without title and subtitle (they are text of the page), and tells each text drawn. */
    List<DrawnText> draw(Graphics2D graphics, Rectangle2D area);
}
