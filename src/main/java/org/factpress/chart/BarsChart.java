package org.factpress.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.factpress.model.LedgerRole;
import org.jspecify.annotations.Nullable;

/** The latest readings of several indicators, one bar below the other; another unit is told without a bar. */
final class BarsChart implements ReleaseChart {
    private static final double BAR = 15;
    private static final double ROW_GAP = 9;
    private static final double LABEL_SHARE = 0.42;
    private static final double AIR = 6;
    private static final double BESIDE_BAR = 4;

    private final String id;
    private final @Nullable String asked;
    private final List<IndicatorSeries> all;
    private final List<IndicatorSeries> drawn;
    private final BarsText text;
    private final ChartWords words;
    private final Palette palette;
    private final Scale scale;

    BarsChart(String id, @Nullable String title, List<IndicatorSeries> all, ChartWords words, Palette palette) {
        this.id = id;
        this.asked = title;
        this.all = List.copyOf(all);
        this.drawn = all.stream().filter(this::isDrawn).toList();
        this.text = new BarsText(all, drawn, words);
        this.words = words;
        this.palette = palette;
        this.scale = Scale.of(drawn.stream().map(IndicatorSeries::latest).toList());
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String title() {
        return asked != null ? asked : text.title();
    }

    @Override
    public String subtitle() {
        return text.subtitle();
    }

    @Override
    public String altText() {
        return text.altText();
    }

    @Override
    public List<List<String>> dataTable() {
        return text.dataTable();
    }

    @Override
    public double heightFor(double width) {
        return all.stream().mapToDouble(series -> rowHeight(series, width)).sum();
    }

    @Override
    public double leastHeightFor(double width) {
        return heightFor(width);
    }

    @Override
    public List<DrawnText> draw(Graphics2D graphics, Rectangle2D area) {
        Pen pen = new Pen(graphics, area);
        List<Slot> slots = new ArrayList<>();
        List<Label> others = new ArrayList<>();
        Rectangle2D data = data(area);
        double y = area.getY();
        for (IndicatorSeries series : all) {
            double height = rowHeight(series, area.getWidth());
            writeLabel(pen, series, area, y + height / 2);
            if (drawn.contains(series)) {
                slots.add(new Slot(series.latest(), y + height / 2, BAR / 0.62, false));
            } else {
                others.add(Label.value(words.value(series.latest()), Palette.INK, series.latest())
                        .leftAt(0, middle(y + height / 2)));
            }
            y += height;
        }
        MarkPlot plot = MarkPlot.sideways(slots, scale, palette, data);
        List<Mark> marks = plot.draw(pen);
        marks.forEach(mark -> pen.take(mark.box()));
        marks.forEach(mark -> writeValue(pen, mark));
        others.forEach(label ->
                pen.write(label.leftAt(plot.x(0) + BESIDE_BAR, label.y()).within(area)));
        return pen.texts();
    }

    private void writeLabel(Pen pen, IndicatorSeries series, Rectangle2D area, double centre) {
        List<String> lines = lines(series, area.getWidth());
        String period = text.ownPeriod(series);
        int all = lines.size() + (period.isEmpty() ? 0 : 1);
        double y = middle(centre) - (all - 1) * Typeface.LINE / 2;
        for (String line : lines) {
            pen.write(Label.words(line).inInk().leftAt(area.getX(), y));
            y += Typeface.LINE;
        }
        if (!period.isEmpty()) {
            pen.write(Label.words(period).as(LedgerRole.DATE).leftAt(area.getX(), y));
        }
    }

    private void writeValue(Pen pen, Mark mark) {
        Label label = Label.value(words.value(mark.reading()), Palette.INK, mark.reading());
        double y = middle(mark.slot().centre());
        pen.write(
                mark.reading().high() < 0
                        ? label.rightAt(mark.box().getMinX() - BESIDE_BAR, y)
                        : label.leftAt(mark.box().getMaxX() + BESIDE_BAR, y));
    }

    /** Between the labels and the room for values beside the bars. */
    private Rectangle2D data(Rectangle2D area) {
        double values = drawn.stream()
                        .mapToDouble(series -> Typeface.BOLD.width(words.value(series.latest())))
                        .max()
                        .orElse(0)
                + BESIDE_BAR
                + AIR;
        double left =
                area.getX() + LABEL_SHARE * area.getWidth() + (scale.bottom().signum() < 0 ? values : 0);
        return new Rectangle2D.Double(left, area.getY(), area.getMaxX() - values - left, area.getHeight());
    }

    private double rowHeight(IndicatorSeries series, double width) {
        int lines = lines(series, width).size() + (text.ownPeriod(series).isEmpty() ? 0 : 1);
        return Math.max(BAR, lines * Typeface.LINE) + ROW_GAP;
    }

    private List<String> lines(IndicatorSeries series, double width) {
        return Lines.of(series.indicator().label(), Typeface.REGULAR, LABEL_SHARE * width - 2 * AIR, 3);
    }

    private boolean isDrawn(IndicatorSeries series) {
        return Units.same(all.get(0).latest().quantity(), series.latest().quantity());
    }

    private static double middle(double centre) {
        return centre + Typeface.SIZE * 0.33;
    }
}
