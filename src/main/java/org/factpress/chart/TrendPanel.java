package org.factpress.chart;

import java.awt.BasicStroke;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.factpress.model.LedgerRole;

/** One indicator over time: what is comparable on one side, what has another scope on the other side of a dotted line. */
final class TrendPanel {
    private static final BasicStroke DOTTED =
            new BasicStroke(0.9f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {1.6f, 2.4f}, 0);

    private final IndicatorSeries series;
    private final Scale scale;
    private final ChartWords words;
    private final Palette palette;
    private final PanelLayout layout;

    TrendPanel(IndicatorSeries series, Scale scale, ChartWords words, Palette palette, PanelLayout layout) {
        this.series = series;
        this.scale = scale;
        this.words = words;
        this.palette = palette;
        this.layout = layout;
    }

    /** {@code head} and {@code foot} are the heights above and below the plot, the same for panels side by side. */
    void draw(Pen pen, Rectangle2D area, double head, double foot) {
        double gutter = layout.gutter();
        Rectangle2D data = new Rectangle2D.Double(
                area.getX() + gutter, area.getY() + head, area.getWidth() - gutter, area.getHeight() - head - foot);
        List<Slot> slots = layout.slots(area.getX());
        MarkPlot plot = MarkPlot.upright(slots, scale, palette, data);
        writeHead(pen, area);
        List<Mark> marks = plot.draw(pen);
        marks.forEach(mark -> pen.take(mark.box()));
        divide(pen, area, data.getMaxY() + foot);
        writeTicks(pen, plot, data.getX() - PanelLayout.GAP);
        writePeriods(pen, slots, area, data.getMaxY() + PanelLayout.GAP);
        new ChangeArrows(pen, words).draw(series, writeValues(pen, marks, area));
    }

    private void writeHead(Pen pen, Rectangle2D area) {
        double y = area.getY();
        List<String> name = layout.name();
        writeLines(pen, Label.words("").bold(), name, area.getX(), y);
        Label note = Label.words("").as(LedgerRole.AXIS);
        writeLines(pen, note, layout.scaleNote(), area.getX(), y + name.size() * Typeface.LINE);
        y += layout.nameHeight();
        double plot = area.getX() + layout.gutter();
        writeLines(pen, Label.words(""), layout.apartHead(), plot, y);
        writeLines(pen, Label.words(""), layout.scopeHead(), plot + layout.apartWidth() + PanelLayout.GAP, y);
    }

    private static void writeLines(Pen pen, Label style, List<String> lines, double x, double top) {
        for (int i = 0; i < lines.size(); i++) {
            pen.write(style.saying(lines.get(i)).leftAt(x, top + Typeface.ASCENT + i * Typeface.LINE));
        }
    }

    private void divide(Pen pen, Rectangle2D area, double bottom) {
        if (!series.apart().isEmpty()) {
            double x = area.getX() + layout.gutter() + layout.apartWidth();
            double top = area.getY() + layout.nameHeight();
            pen.line(new Line2D.Double(x, top, x, bottom), Palette.GREY, DOTTED);
            pen.take(new Rectangle2D.Double(x - 0.5, top, 1, bottom - top));
        }
    }

    private void writeTicks(Pen pen, MarkPlot plot, double right) {
        Label style = Label.words("").as(LedgerRole.AXIS);
        for (BigDecimal tick : scale.ticks()) {
            double baseline = plot.y(tick.doubleValue()) + Typeface.SIZE * 0.33;
            pen.write(style.saying(words.tick(scale, tick)).rightAt(right, baseline));
        }
    }

    private void writePeriods(Pen pen, List<Slot> slots, Rectangle2D area, double top) {
        Label style = Label.words("").as(LedgerRole.DATE);
        for (Slot slot : lastFirst(slots)) {
            List<String> lines = layout.foot(slot);
            for (int i = 0; i < lines.size(); i++) {
                double baseline = top + Typeface.ASCENT + i * Typeface.LINE;
                pen.write(style.saying(lines.get(i))
                        .centredAt(slot.centre(), baseline)
                        .within(area));
            }
        }
    }

    private List<Label> writeValues(Pen pen, List<Mark> marks, Rectangle2D area) {
        List<Label> written = new ArrayList<>();
        for (Mark mark : lastFirst(marks)) {
            Label label = Label.value(words.value(mark.reading()), Palette.INK, mark.reading());
            Label placed =
                    label.centredAt(mark.box().getCenterX(), baseline(mark)).within(area);
            if (pen.write(placed)) {
                written.add(placed);
            }
        }
        return written;
    }

    private static double baseline(Mark mark) {
        return mark.reading().high() < 0
                ? mark.box().getMaxY() + 2.5 + Typeface.ASCENT
                : mark.box().getMinY() - 1.5 - Typeface.DESCENT;
    }

    /** Should there be no room for all, the latest one is written before the others. */
    private static <T> List<T> lastFirst(List<T> inOrder) {
        List<T> ordered = new ArrayList<>(inOrder);
        Collections.rotate(ordered, 1);
        return ordered;
    }
}
