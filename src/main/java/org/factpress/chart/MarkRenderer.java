package org.factpress.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.xy.XYDataset;

/** Draws each slot as what its reading is: a bar, a pale range, a hatched ceiling or an open floor. */
final class MarkRenderer extends AbstractXYItemRenderer {
    private static final long serialVersionUID = 1;

    private final transient List<Slot> slots;
    private final transient MarkShapes shapes;
    private final transient List<Mark> marks = new ArrayList<>();

    MarkRenderer(List<Slot> slots, Palette palette) {
        this.slots = List.copyOf(slots);
        this.shapes = new MarkShapes(palette);
    }

    List<Mark> marks() {
        return List.copyOf(marks);
    }

    @Override
    public void drawItem(
            Graphics2D graphics,
            XYItemRendererState state,
            Rectangle2D dataArea,
            PlotRenderingInfo info,
            XYPlot plot,
            ValueAxis domain,
            ValueAxis range,
            XYDataset dataset,
            int series,
            int item,
            CrosshairState crosshair,
            int pass) {
        Slot slot = slots.get(item);
        Reading reading = slot.reading();
        boolean sideways = plot.getOrientation() == PlotOrientation.HORIZONTAL;
        RectangleEdge along = sideways ? RectangleEdge.LEFT : RectangleEdge.BOTTOM;
        RectangleEdge up = sideways ? RectangleEdge.BOTTOM : RectangleEdge.LEFT;
        // Sideways, the shape is drawn upright and turned to the right: what is up on paper is right on the page.
        int turned = sideways ? -1 : 1;
        double centre = domain.valueToJava2D(dataset.getXValue(series, item), dataArea, along);
        double high = turned * range.valueToJava2D(reading.high(), dataArea, up);
        double foot = reading.form() == Reading.Form.RANGE ? reading.low() : 0;
        double low = turned * range.valueToJava2D(foot, dataArea, up);
        Rectangle2D box = new Rectangle2D.Double(
                centre - slot.barWidth() / 2, Math.min(high, low), slot.barWidth(), Math.abs(high - low));
        marks.add(new Mark(slot, shapes.draw(graphics, reading.form(), box, sideways)));
    }
}
