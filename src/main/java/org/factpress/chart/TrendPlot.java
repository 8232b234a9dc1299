package org.factpress.chart;

import java.awt.BasicStroke;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/** The plot of one panel: scale, grid, zero line and marks; all its texts are written by the panel. */
final class TrendPlot {
    /** Half a grid line, so that the outermost ones are not cut. */
    private static final double BLEED = 0.6;

    private final Rectangle2D area;
    private final NumberAxis values;
    private final MarkRenderer renderer;
    private final XYPlot plot;

    TrendPlot(List<Slot> slots, Scale scale, Palette palette, Rectangle2D area) {
        this.area =
                new Rectangle2D.Double(area.getX(), area.getY() - BLEED, area.getWidth(), area.getHeight() + 2 * BLEED);
        this.values = values(scale, area.getHeight());
        this.renderer = new MarkRenderer(slots, palette);
        this.plot = new XYPlot(dataset(slots), positions(area), values, renderer);
        style();
    }

    List<Mark> draw(Pen pen) {
        plot.draw(pen.graphics(), area, null, null, null);
        return renderer.marks();
    }

    double y(double value) {
        return values.valueToJava2D(value, area, RectangleEdge.LEFT);
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

    private static NumberAxis values(Scale scale, double height) {
        double bottom = scale.bottom().doubleValue();
        double top = scale.top().doubleValue();
        double bleed = (top - bottom) / height * BLEED;
        NumberAxis axis = new NumberAxis();
        axis.setRange(bottom - bleed, top + bleed);
        axis.setTickUnit(new NumberTickUnit(scale.step().doubleValue()));
        axis.setVisible(false);
        return axis;
    }

    /** Slots already have their place in the drawing: the domain axis is the drawing's own x. */
    private static NumberAxis positions(Rectangle2D area) {
        NumberAxis axis = new NumberAxis();
        axis.setRange(area.getMinX(), area.getMaxX());
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
