package org.factpress.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One or more indicators over time, a panel each: side by side where there is room, else one below the other. */
final class TrendChart implements ReleaseChart {
    private static final double BETWEEN_PANELS = 26;
    private static final double BETWEEN_ROWS = 14;
    /** Where a page has no more room. */
    private static final double LOWEST_PLOT = 48;

    private final String id;
    private final @Nullable String asked;
    private final List<IndicatorSeries> all;
    private final ChartWords words;
    private final Palette palette;
    private final TrendText text;
    private final Scale common;
    private final boolean ownScales;

    TrendChart(String id, @Nullable String title, List<IndicatorSeries> all, ChartWords words, Palette palette) {
        this.id = id;
        this.asked = title;
        this.all = List.copyOf(all);
        this.words = words;
        this.palette = palette;
        this.text = new TrendText(all, words);
        this.common =
                Scale.of(all.stream().flatMap(series -> series.all().stream()).toList());
        this.ownScales = !all.stream().map(IndicatorSeries::all).map(Scale::of).allMatch(common::suits);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String title() {
        return text.title(asked);
    }

    @Override
    public String subtitle() {
        return text.subtitle(asked != null, ownScales);
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
        return height(width, PanelLayout.LEAST_PLOT);
    }

    @Override
    public double leastHeightFor(double width) {
        return height(width, LOWEST_PLOT);
    }

    private double height(double width, double plot) {
        List<Row> rows = rows(width);
        double plots = plot * rows.size();
        return rows.stream().mapToDouble(Row::aroundPlot).sum() + plots + BETWEEN_ROWS * (rows.size() - 1);
    }

    @Override
    public List<DrawnText> draw(Graphics2D graphics, Rectangle2D area) {
        Pen pen = new Pen(graphics, area);
        List<Row> rows = rows(area.getWidth());
        // More height than needed goes to the plots, evenly.
        double plot = PanelLayout.LEAST_PLOT + (area.getHeight() - heightFor(area.getWidth())) / rows.size();
        double y = area.getY();
        for (Row row : rows) {
            draw(pen, row, area.getX(), y, plot);
            y += row.aroundPlot() + plot + BETWEEN_ROWS;
        }
        return pen.texts();
    }

    private void draw(Pen pen, Row row, double left, double y, double plot) {
        double x = left;
        for (int i = 0; i < row.series().size(); i++) {
            IndicatorSeries series = row.series().get(i);
            PanelLayout layout = row.layouts().get(i);
            Rectangle2D area = new Rectangle2D.Double(x, y, layout.width(), row.aroundPlot() + plot);
            new TrendPanel(series, scale(series), words, palette, layout).draw(pen, area, row.head(), row.foot());
            x += layout.width() + BETWEEN_PANELS;
        }
    }

    private List<Row> rows(double width) {
        List<Row> rows = new ArrayList<>();
        List<IndicatorSeries> row = new ArrayList<>();
        double taken = 0;
        for (IndicatorSeries series : all) {
            double needed = PanelLayout.leastWidth(series);
            if (!row.isEmpty() && taken + BETWEEN_PANELS + needed > width) {
                rows.add(row(row, width));
                row = new ArrayList<>();
                taken = 0;
            }
            taken += needed + (row.isEmpty() ? 0 : BETWEEN_PANELS);
            row.add(series);
        }
        rows.add(row(row, width));
        return rows;
    }

    /** Each panel has a share of the width that suits its readings. */
    private Row row(List<IndicatorSeries> series, double width) {
        double least = series.stream().mapToDouble(PanelLayout::leastWidth).sum();
        double room = width - BETWEEN_PANELS * (series.size() - 1);
        return new Row(
                List.copyOf(series),
                series.stream()
                        .map(one -> layout(one, room * PanelLayout.leastWidth(one) / least))
                        .toList());
    }

    private PanelLayout layout(IndicatorSeries series, double width) {
        return new PanelLayout(series, scale(series), words, all.size() > 1, ownScales, width);
    }

    private Scale scale(IndicatorSeries series) {
        return ownScales ? Scale.of(series.all()) : common;
    }

    /** Panels side by side, their plots at one height. */
    private record Row(List<IndicatorSeries> series, List<PanelLayout> layouts) {
        double head() {
            return layouts.stream().mapToDouble(PanelLayout::headHeight).max().orElse(0);
        }

        double foot() {
            return layouts.stream().mapToDouble(PanelLayout::footHeight).max().orElse(0);
        }

        double aroundPlot() {
            return head() + foot();
        }
    }
}
