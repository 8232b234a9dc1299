package org.factpress.chart;

import java.util.ArrayList;
import java.util.List;

/** Where things stand in a panel of a given width: axis texts, what stands apart, slots, and the lines above and below. */
final class PanelLayout {
    static final double LEAST_PLOT = 104;
    static final double GAP = 5;
    private static final double SLOT = 62;
    private static final double VALUE_ROOM = Typeface.LINE + 8;
    private static final double CHANGE_ROOM = Typeface.LINE + 5;
    private static final double MOST_APART = 0.55;

    private final IndicatorSeries series;
    private final Scale scale;
    private final ChartWords words;
    private final boolean named;
    private final boolean ownScale;
    private final double width;

    PanelLayout(IndicatorSeries series, Scale scale, ChartWords words, boolean named, boolean ownScale, double width) {
        this.series = series;
        this.scale = scale;
        this.words = words;
        this.named = named;
        this.ownScale = ownScale;
        this.width = width;
    }

    /** The width below which a panel should stand in a row of its own. */
    static double leastWidth(IndicatorSeries series) {
        return SLOT * Math.max(2.5, series.all().size() + 0.5);
    }

    double width() {
        return width;
    }

    /** From the left side to the plot: the axis texts. */
    double gutter() {
        double widest = scale.ticks().stream()
                .mapToDouble(tick -> Typeface.REGULAR.width(words.tick(scale, tick)))
                .max()
                .orElse(0);
        return widest + GAP + 1;
    }

    /** The part of the plot that another scope takes. */
    double apartWidth() {
        int apart = series.apart().size();
        double readings = Math.max(2.0, series.readings().size());
        return apart == 0 ? 0 : (width - gutter()) * Math.min(MOST_APART, 1.1 * apart / (apart + readings));
    }

    List<Slot> slots(double left) {
        double start = left + gutter();
        List<Slot> slots = new ArrayList<>();
        if (!series.apart().isEmpty()) {
            slots.addAll(Slot.inSteps(series.apart(), start, apartWidth(), true));
        }
        if (!series.readings().isEmpty()) {
            slots.addAll(Slot.inTime(series.readings(), start + apartWidth(), width - gutter() - apartWidth()));
        }
        return slots;
    }

    /** The period of a slot, and what sets it apart. */
    List<String> foot(Slot slot) {
        double room = slot.room() - 4;
        List<String> lines =
                new ArrayList<>(Lines.whole(words.breakablePeriod(slot.reading()), Typeface.REGULAR, room));
        if (slot.apart()) {
            lines.addAll(Lines.of(words.difference(slot.reading(), series), Typeface.REGULAR, room, 3));
        }
        return lines;
    }

    List<String> name() {
        return named ? Lines.of(series.indicator().label(), Typeface.BOLD, width - 4, 3) : List.of();
    }

    List<String> scaleNote() {
        return ownScale ? List.of(words.ownScale(scale)) : List.of();
    }

    List<String> apartHead() {
        return series.apart().isEmpty()
                ? List.of()
                : Lines.of(words.apart(), Typeface.REGULAR, apartWidth() - GAP - 1, 2);
    }

    List<String> scopeHead() {
        return series.apart().isEmpty()
                ? List.of()
                : Lines.of(words.scope(series), Typeface.REGULAR, width - gutter() - apartWidth() - 8, 3);
    }

    /** Name and note of the scale, with the gap below them. */
    double nameHeight() {
        int lines = name().size() + scaleNote().size();
        return lines * Typeface.LINE + (lines > 0 ? GAP : 0);
    }

    double headHeight() {
        int scope = Math.max(apartHead().size(), scopeHead().size());
        return nameHeight() + scope * Typeface.LINE + (scope > 0 ? GAP : 0) + roomAbove();
    }

    double footHeight() {
        int lines = slots(0).stream().mapToInt(slot -> foot(slot).size()).max().orElse(1);
        return GAP + Typeface.LINE * lines;
    }

    /** What the texts over the marks need above the top of the plot. */
    private double roomAbove() {
        double room = Typeface.ASCENT * 0.6;
        for (Reading reading : series.all()) {
            room = Math.max(room, VALUE_ROOM - below(reading));
        }
        for (Step step : series.steps()) {
            room = Math.max(room, VALUE_ROOM + CHANGE_ROOM - Math.min(below(step.from()), below(step.to())));
        }
        return room;
    }

    /** How far below the top of the plot a mark ends. */
    private double below(Reading reading) {
        return (1 - scale.share(reading)) * LEAST_PLOT;
    }
}
