package org.factpress.chart;

import java.awt.BasicStroke;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.factpress.model.LedgerRole;

/** One indicator over time: what is comparable on one side, what has another scope on the other side of a dotted line. */
final class TrendPanel {
    private static final double SLOT = 62;
    static final double LEAST_PLOT = 104;
    private static final double VALUE_ROOM = Typeface.LINE + 8;
    private static final double CHANGE_ROOM = Typeface.LINE + 5;
    private static final double HEAD_GAP = 5;
    private static final double FOOT_GAP = 4;
    private static final BasicStroke DOTTED =
            new BasicStroke(0.9f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {1.6f, 2.4f}, 0);

    private final IndicatorSeries series;
    private final Scale scale;
    private final ChartWords words;
    private final Palette palette;
    private final boolean named;
    private final boolean ownScale;

    TrendPanel(
            IndicatorSeries series, Scale scale, ChartWords words, Palette palette, boolean named, boolean ownScale) {
        this.series = series;
        this.scale = scale;
        this.words = words;
        this.palette = palette;
        this.named = named;
        this.ownScale = ownScale;
    }

    /** The width below which it should stand in a row of its own. */
    double leastWidth() {
        return gutter() + SLOT * Math.max(2, series.all().size());
    }

    double headHeight(double width) {
        double name = name(width).size() * Typeface.LINE + (ownScale ? Typeface.LINE : 0);
        double scope = scopeLines(width) * Typeface.LINE;
        double gaps = (name > 0 ? HEAD_GAP : 0) + (scope > 0 ? HEAD_GAP : 0);
        return name + scope + gaps + roomAbove();
    }

    /** What the texts over the marks need above the top of the plot. */
    private double roomAbove() {
        double room = Typeface.ASCENT * 0.6;
        for (Reading reading : series.all()) {
            room = Math.max(room, VALUE_ROOM - (1 - scale.share(reading)) * LEAST_PLOT);
        }
        for (int i = 1; i < series.readings().size(); i++) {
            Reading from = series.readings().get(i - 1);
            Reading to = series.readings().get(i);
            double share = Math.max(scale.share(from), scale.share(to));
            if (series.change(from, to).isPresent()) {
                room = Math.max(room, VALUE_ROOM + CHANGE_ROOM - (1 - share) * LEAST_PLOT);
            }
        }
        return room;
    }

    double footHeight(double width) {
        return FOOT_GAP
                + Typeface.LINE
                        * slots(0, width).stream()
                                .mapToInt(slot -> foot(slot).size())
                                .max()
                                .orElse(1);
    }

    void draw(Pen pen, Rectangle2D area, double head, double foot) {
        Rectangle2D data = new Rectangle2D.Double(
                area.getX() + gutter(), area.getY() + head, area.getWidth() - gutter(), area.getHeight() - head - foot);
        List<Slot> slots = slots(area.getX(), area.getWidth());
        MarkPlot plot = MarkPlot.upright(slots, scale, palette, data);
        double headEnd = writeHead(pen, area);
        List<Mark> marks = plot.draw(pen);
        marks.forEach(mark -> pen.take(mark.box()));
        divide(pen, area, headEnd, data.getMaxY() + foot);
        writeTicks(pen, plot, area.getX() + gutter() - 5);
        writePeriods(pen, slots, data.getMaxY() + FOOT_GAP + Typeface.ASCENT, area);
        List<Label> values = writeValues(pen, marks, area);
        new ChangeArrows(pen, words).draw(series, marks, values);
    }

    private double writeHead(Pen pen, Rectangle2D area) {
        double y = area.getY() + Typeface.ASCENT;
        for (String line : name(area.getWidth())) {
            pen.write(Label.words(line).bold().leftAt(area.getX(), y));
            y += Typeface.LINE;
        }
        if (ownScale) {
            pen.write(Label.words(words.ownScale(scale)).as(LedgerRole.AXIS).leftAt(area.getX(), y));
            y += Typeface.LINE;
        }
        y += named ? HEAD_GAP : 0;
        if (!series.apart().isEmpty()) {
            writeLines(pen, apartHead(area.getWidth()), area.getX() + gutter(), y);
            writeLines(pen, scopeHead(area.getWidth()), area.getX() + gutter() + apartWidth(area.getWidth()) + 6, y);
        }
        return y - Typeface.ASCENT;
    }

    private static void writeLines(Pen pen, List<String> lines, double x, double y) {
        for (int i = 0; i < lines.size(); i++) {
            pen.write(Label.words(lines.get(i)).leftAt(x, y + i * Typeface.LINE));
        }
    }

    private void divide(Pen pen, Rectangle2D area, double top, double bottom) {
        if (!series.apart().isEmpty()) {
            double x = area.getX() + gutter() + apartWidth(area.getWidth());
            pen.line(new Line2D.Double(x, top, x, bottom), Palette.GREY, DOTTED);
            pen.take(new Rectangle2D.Double(x - 0.5, top, 1, bottom - top));
        }
    }

    private void writeTicks(Pen pen, MarkPlot plot, double right) {
        for (BigDecimal tick : scale.ticks()) {
            double baseline = plot.y(tick.doubleValue()) + Typeface.SIZE * 0.33;
            pen.write(Label.words(words.tick(scale, tick)).as(LedgerRole.AXIS).rightAt(right, baseline));
        }
    }

    /** The latest and the first period before those between them, should there be no room for all. */
    private void writePeriods(Pen pen, List<Slot> slots, double y, Rectangle2D area) {
        for (Slot slot : outside(slots)) {
            List<String> lines = foot(slot);
            for (int i = 0; i < lines.size(); i++) {
                Label line = Label.words(lines.get(i)).as(LedgerRole.DATE);
                pen.write(line.centredAt(slot.centre(), y + i * Typeface.LINE).within(area));
            }
        }
    }

    private List<Label> writeValues(Pen pen, List<Mark> marks, Rectangle2D area) {
        List<Label> written = new ArrayList<>();
        for (Mark mark : outside(marks)) {
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

    private static <T> List<T> outside(List<T> inOrder) {
        List<T> ordered = new ArrayList<>(inOrder);
        int last = inOrder.size() - 1;
        ordered.sort(Comparator.comparingInt(item -> {
            int index = inOrder.indexOf(item);
            return index == last ? -1 : index;
        }));
        return ordered;
    }

    private List<Slot> slots(double left, double width) {
        double start = left + gutter();
        double apart = apartWidth(width);
        List<Slot> slots = new ArrayList<>();
        if (apart > 0) {
            slots.addAll(Slot.inSteps(series.apart(), start, apart, true));
        }
        if (!series.readings().isEmpty()) {
            slots.addAll(Slot.inTime(series.readings(), start + apart, width - gutter() - apart));
        }
        return slots;
    }

    private List<String> foot(Slot slot) {
        double width = slot.room() - 4;
        List<String> lines =
                new ArrayList<>(Lines.whole(words.breakablePeriod(slot.reading()), Typeface.REGULAR, width));
        if (slot.apart()) {
            lines.addAll(Lines.of(words.difference(slot.reading(), series), Typeface.REGULAR, width, 3));
        }
        return lines;
    }

    private List<String> name(double width) {
        return named ? Lines.of(series.indicator().label(), Typeface.BOLD, width - 4, 3) : List.of();
    }

    private int scopeLines(double width) {
        return series.apart().isEmpty()
                ? 0
                : Math.max(apartHead(width).size(), scopeHead(width).size());
    }

    private List<String> apartHead(double width) {
        return Lines.of(words.apart(), Typeface.REGULAR, apartWidth(width) - 6, 2);
    }

    private List<String> scopeHead(double width) {
        return Lines.of(words.scope(series), Typeface.REGULAR, width - gutter() - apartWidth(width) - 8, 3);
    }

    private double apartWidth(double width) {
        int apart = series.apart().size();
        double room = width - gutter();
        return apart == 0
                ? 0
                : room
                        * Math.min(
                                0.55,
                                1.1
                                        * apart
                                        / (apart
                                                + Math.max(
                                                        2.0, series.readings().size())));
    }

    private double gutter() {
        return 6
                + scale.ticks().stream()
                        .map(tick -> words.tick(scale, tick))
                        .filter(Objects::nonNull)
                        .mapToDouble(Typeface.REGULAR::width)
                        .max()
                        .orElse(0);
    }
}
