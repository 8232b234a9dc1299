package org.factpress.chart;

import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.factpress.model.LedgerRole;

/** The panel of one place: its name over its marks, each with its value. */
final class PlacePanel {
    private static final double RAISE = 3;
    private static final int RAISES = 12;

    private final IndicatorSeries series;
    private final Scale scale;
    private final ChartWords words;
    private final Palette palette;
    private final PlaceGrid grid;

    PlacePanel(IndicatorSeries series, Scale scale, ChartWords words, Palette palette, PlaceGrid grid) {
        this.series = series;
        this.scale = scale;
        this.words = words;
        this.palette = palette;
        this.grid = grid;
    }

    /** {@code top} is where the name stands; the ticks stand left of the first panel of a row only. */
    void draw(Pen pen, Rectangle2D plotArea, double top, List<String> name, boolean ticks) {
        List<Slot> slots = grid.axis().slots(series, plotArea.getX(), plotArea.getWidth());
        MarkPlot plot = MarkPlot.upright(slots, scale, palette, plotArea);
        write(pen, Label.words("").bold(), name, plotArea.getX(), top);
        List<Mark> marks = plot.draw(pen);
        marks.forEach(mark -> pen.take(mark.box()));
        if (ticks) {
            writeTicks(pen, plot, plotArea.getX() - PanelLayout.GAP);
        }
        writePeriods(pen, plotArea);
        if (marks.isEmpty()) {
            Label none = Label.words(words.say("places.none"));
            pen.write(none.centredAt(plotArea.getCenterX(), plotArea.getCenterY()));
        }
        List<Label> values = writeValues(pen, marks, plotArea);
        if (grid.hasArrows()) {
            new ChangeArrows(pen, words).draw(series, values);
        }
    }

    private static void write(Pen pen, Label style, List<String> lines, double x, double top) {
        for (int i = 0; i < lines.size(); i++) {
            pen.write(style.saying(lines.get(i)).leftAt(x, top + Typeface.ASCENT + i * Typeface.LINE));
        }
    }

    private void writeTicks(Pen pen, MarkPlot plot, double right) {
        Label style = Label.words("").as(LedgerRole.AXIS);
        for (BigDecimal tick : scale.ticks()) {
            double baseline = plot.y(tick.doubleValue()) + Typeface.SIZE * 0.33;
            pen.write(style.saying(words.tick(scale, tick)).rightAt(right, baseline));
        }
    }

    /** Under each panel the same, whatever it has values of. */
    private void writePeriods(Pen pen, Rectangle2D plot) {
        Label style = Label.words("").as(LedgerRole.DATE);
        for (Slot slot : Slot.inTime(grid.axis().periods(), plot.getX(), plot.getWidth())) {
            List<String> lines = grid.axis().foot(slot.reading(), plot.getWidth(), words);
            for (int i = 0; i < lines.size(); i++) {
                double baseline = plot.getMaxY() + PanelLayout.GAP + Typeface.ASCENT + i * Typeface.LINE;
                pen.write(style.saying(lines.get(i))
                        .centredAt(slot.centre(), baseline)
                        .within(plot));
            }
        }
    }

    private List<Label> writeValues(Pen pen, List<Mark> marks, Rectangle2D plot) {
        List<Label> written = new ArrayList<>();
        marks.stream()
                .filter(mark -> grid.axis().isTold(mark.reading()))
                .sorted(Comparator.comparing((Mark mark) -> mark.reading().period())
                        .reversed())
                .flatMap(mark -> write(pen, label(mark).within(plot)).stream())
                .forEach(written::add);
        return written;
    }

    /** Over its mark, or as far above as it needs to stand clear of the marks beside. */
    private static Optional<Label> write(Pen pen, Label label) {
        return IntStream.rangeClosed(0, RAISES)
                .mapToObj(raise -> label.leftAt(label.x(), label.y() - raise * RAISE))
                .filter(pen::write)
                .findFirst();
    }

    private Label label(Mark mark) {
        Label label = Label.value(words.value(mark.reading()), Palette.INK, mark.reading());
        double baseline = mark.reading().high() < 0
                ? mark.box().getMaxY() + 2.5 + Typeface.ASCENT
                : mark.box().getMinY() - 1.5 - Typeface.DESCENT;
        return label.centredAt(mark.box().getCenterX(), baseline);
    }
}
