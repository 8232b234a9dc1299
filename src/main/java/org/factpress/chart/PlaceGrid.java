package org.factpress.chart;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Where the panels of places stand in a given width: as many side by side as fit, in rows of even length. */
final class PlaceGrid {
    static final double PLOT = 72;
    static final double LEAST_PLOT = 44;
    static final double BETWEEN_ROWS = 12;
    /** The letters of some scripts are higher than those of ours. */
    static final double ABOVE_NAME = 1.5;

    private static final double BETWEEN = 16;
    private static final double LEAST_PANEL = 72;
    private static final double WIDEST_PANEL = 170;
    private static final double WIDEST_NAME = 120;
    private static final int NAME_LINES = 3;
    private static final double VALUE_ROOM = Typeface.LINE + 4;
    private static final double CHANGE_ROOM = Typeface.LINE + 5;

    private final List<IndicatorSeries> places;
    private final Scale scale;
    private final ChartWords words;
    private final PlaceAxis axis;
    private final double gutter;
    private final double panel;
    private final int columns;

    PlaceGrid(List<IndicatorSeries> places, Scale scale, ChartWords words, double width) {
        this.places = places;
        this.scale = scale;
        this.words = words;
        this.gutter = PanelLayout.GAP
                + 1
                + widest(scale.ticks().stream().map(tick -> words.tick(scale, tick)), Typeface.REGULAR);
        double room = width - gutter;
        this.axis = axis(room);
        double least = least(axis);
        int most = (int) Math.max(1, Math.min(places.size(), Math.floor((room + BETWEEN) / (least + BETWEEN))));
        int rows = ceil(places.size(), most);
        this.columns = ceil(places.size(), rows);
        this.panel = Math.min(Math.max(WIDEST_PANEL, least), (room + BETWEEN) / columns - BETWEEN);
    }

    private PlaceAxis axis(double room) {
        PlaceAxis full = PlaceAxis.of(places);
        return full.leastWidth(places, words) <= room ? full : full.thinned();
    }

    private double least(PlaceAxis chosen) {
        Stream<String> parts = places.stream()
                .flatMap(series -> Stream.of(words.places(series.scope()).split(" ")));
        double name = Math.min(WIDEST_NAME, widest(parts, Typeface.BOLD));
        return Math.max(LEAST_PANEL, Math.max(name, chosen.leastWidth(places, words)));
    }

    PlaceAxis axis() {
        return axis;
    }

    double gutter() {
        return gutter;
    }

    double panelWidth() {
        return panel;
    }

    /** From the left side of the drawing to that of a panel. */
    double left(int place) {
        return gutter + place % columns * (panel + BETWEEN);
    }

    boolean opensRow(int place) {
        return place % columns == 0;
    }

    int row(int place) {
        return place / columns;
    }

    int rows() {
        return ceil(places.size(), columns);
    }

    List<String> name(int place) {
        return Lines.of(words.places(places.get(place).scope()), Typeface.BOLD, panel, NAME_LINES);
    }

    /** From the top of a row to its plots. */
    double head(int row) {
        int lines = IntStream.range(0, places.size())
                .filter(place -> row(place) == row)
                .map(place -> name(place).size())
                .max()
                .orElse(1);
        return ABOVE_NAME + lines * Typeface.LINE + roomAbove();
    }

    double foot() {
        int lines = axis.periods().stream()
                .mapToInt(reading -> axis.foot(reading, panel, words).size())
                .max()
                .orElse(0);
        return lines == 0 ? PanelLayout.GAP : PanelLayout.GAP + lines * Typeface.LINE;
    }

    /** With plots of this height. */
    double height(double plot) {
        double heads = IntStream.range(0, rows()).mapToDouble(this::head).sum();
        return heads + rows() * (plot + foot()) + (rows() - 1) * BETWEEN_ROWS;
    }

    boolean hasArrows() {
        return !axis.crowded();
    }

    /** What the texts over the marks need above the top of the lowest plot there may be. */
    private double roomAbove() {
        double room = Typeface.ASCENT * 0.6;
        for (IndicatorSeries series : places) {
            for (Reading reading : series.readings()) {
                room = Math.max(room, VALUE_ROOM + chevron(reading) - below(reading));
            }
            for (Step step : hasArrows() ? series.steps() : List.<Step>of()) {
                double higher = Math.min(below(step.from()), below(step.to()));
                room = Math.max(room, VALUE_ROOM + CHANGE_ROOM - higher);
            }
        }
        return room;
    }

    private static double chevron(Reading reading) {
        return reading.form() == Reading.Form.FLOOR ? 8 : 0;
    }

    private double below(Reading reading) {
        return (1 - scale.share(reading)) * LEAST_PLOT;
    }

    private static double widest(Stream<String> texts, Typeface face) {
        return texts.mapToDouble(face::width).max().orElse(0);
    }

    private static int ceil(int number, int by) {
        return (number + by - 1) / by;
    }
}
