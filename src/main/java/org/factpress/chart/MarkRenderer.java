package org.factpress.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
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
        double centre = domain.valueToJava2D(dataset.getXValue(series, item), dataArea, RectangleEdge.BOTTOM);
        double high = range.valueToJava2D(reading.high(), dataArea, RectangleEdge.LEFT);
        double low = range.valueToJava2D(
                reading.form() == Reading.Form.RANGE ? reading.low() : 0, dataArea, RectangleEdge.LEFT);
        Rectangle2D box = new Rectangle2D.Double(
                centre - slot.barWidth() / 2, Math.min(high, low), slot.barWidth(), Math.abs(high - low));
        marks.add(new Mark(slot, shapes.draw(graphics, reading.form(), box)));
    }
}
