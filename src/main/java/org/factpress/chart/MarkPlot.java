package org.factpress.chart;

import java.awt.BasicStroke;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/** A plot of marks with its scale, grid and zero line; all its texts are written by others. */
final class MarkPlot {
    /** Half a grid line, so that the outermost ones are not cut. */
    private static final double BLEED = 0.6;

    private final Rectangle2D area;
    private final NumberAxis values;
    private final MarkRenderer renderer;
    private final XYPlot plot;

    private MarkPlot(List<Slot> slots, Palette palette, Rectangle2D area, NumberAxis values, NumberAxis places) {
        this.area = area;
        this.values = values;
        this.renderer = new MarkRenderer(slots, palette);
        this.plot = new XYPlot(dataset(slots), places, values, renderer);
        style();
    }

    /** Marks stand side by side; a slot's centre is its x in the drawing. */
    static MarkPlot upright(List<Slot> slots, Scale scale, Palette palette, Rectangle2D area) {
        Rectangle2D bled =
                new Rectangle2D.Double(area.getX(), area.getY() - BLEED, area.getWidth(), area.getHeight() + 2 * BLEED);
        NumberAxis places = places(area.getMinX(), area.getMaxX());
        return new MarkPlot(slots, palette, bled, values(scale, area.getHeight()), places);
    }

    /** Marks lie one below the other, without a grid; a slot's centre is its y in the drawing. */
    static MarkPlot sideways(List<Slot> slots, Scale scale, Palette palette, Rectangle2D area) {
        Rectangle2D bled =
                new Rectangle2D.Double(area.getX() - BLEED, area.getY(), area.getWidth() + 2 * BLEED, area.getHeight());
        NumberAxis places = places(area.getMinY(), area.getMaxY());
        places.setInverted(true);
        MarkPlot plot = new MarkPlot(slots, palette, bled, values(scale, area.getWidth()), places);
        plot.plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.plot.setRangeGridlinesVisible(false);
        return plot;
    }

    List<Mark> draw(Pen pen) {
        plot.draw(pen.graphics(), area, null, null, null);
        return renderer.marks();
    }

    double y(double value) {
        return values.valueToJava2D(value, area, RectangleEdge.LEFT);
    }

    double x(double value) {
        return values.valueToJava2D(value, area, RectangleEdge.BOTTOM);
    }

    private void style() {
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(Palette.FAINT);
        plot.setRangeGridlineStroke(new BasicStroke(0.6f));
        plot.setRangeZeroBaselineVisible(true);
        plot.setRangeZeroBaselinePaint(Palette.GREY);
        plot.setRangeZeroBaselineStroke(new BasicStroke(0.8f));
    }

    private static NumberAxis values(Scale scale, double length) {
        double bottom = scale.bottom().doubleValue();
        double top = scale.top().doubleValue();
        double bleed = (top - bottom) / length * BLEED;
        NumberAxis axis = new NumberAxis();
        axis.setRange(bottom - bleed, top + bleed);
        axis.setTickUnit(new NumberTickUnit(scale.step().doubleValue()));
        axis.setVisible(false);
        return axis;
    }

    /** Slots already have their place in the drawing: this axis is the drawing's own. */
    private static NumberAxis places(double from, double to) {
        NumberAxis axis = new NumberAxis();
        axis.setRange(from, to);
        axis.setVisible(false);
        return axis;
    }

    private static XYIntervalSeriesCollection dataset(List<Slot> slots) {
        XYIntervalSeries series = new XYIntervalSeries("readings");
        for (Slot slot : slots) {
            Reading reading = slot.reading();
            double half = slot.barWidth() / 2;
            series.add(
                    slot.centre(),
                    slot.centre() - half,
                    slot.centre() + half,
                    reading.high(),
                    reading.low(),
                    reading.high());
        }
        XYIntervalSeriesCollection dataset = new XYIntervalSeriesCollection();
        dataset.addSeries(series);
        return dataset;
    }
}
