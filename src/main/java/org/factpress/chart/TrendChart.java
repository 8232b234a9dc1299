package org.factpress.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One or more indicators over time, a panel each: side by side where there is room, else one below the other. */
final class TrendChart implements ReleaseChart {
    private static final double BETWEEN_PANELS = 26;
    private static final double BETWEEN_ROWS = 14;

    private final String id;
    private final @Nullable String asked;
    private final TrendText text;
    private final boolean ownScales;
    private final List<TrendPanel> panels;

    TrendChart(String id, @Nullable String title, List<IndicatorSeries> all, ChartWords words, Palette palette) {
        this.id = id;
        this.asked = title;
        this.text = new TrendText(all, words);
        Scale common =
                Scale.of(all.stream().flatMap(series -> series.all().stream()).toList());
        this.ownScales = !all.stream().map(IndicatorSeries::all).map(Scale::of).allMatch(common::suits);
        this.panels = all.stream()
                .map(series -> new TrendPanel(
                        series, ownScales ? Scale.of(series.all()) : common, words, palette, all.size() > 1, ownScales))
                .toList();
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
        List<Row> rows = rows(width);
        return rows.stream()
                        .mapToDouble(row -> row.head() + TrendPanel.LEAST_PLOT + row.foot())
                        .sum()
                + BETWEEN_ROWS * (rows.size() - 1);
    }

    @Override
    public List<DrawnText> draw(Graphics2D graphics, Rectangle2D area) {
        Pen pen = new Pen(graphics, area);
        List<Row> rows = rows(area.getWidth());
        // More height than needed goes to the plots, evenly.
        double plot = TrendPanel.LEAST_PLOT + (area.getHeight() - heightFor(area.getWidth())) / rows.size();
        double y = area.getY();
        for (Row row : rows) {
            row.draw(pen, area.getX(), y, plot);
            y += row.head() + plot + row.foot() + BETWEEN_ROWS;
        }
        return pen.texts();
    }

    private List<Row> rows(double width) {
        List<Row> rows = new ArrayList<>();
        List<TrendPanel> row = new ArrayList<>();
        for (TrendPanel panel : panels) {
            double needed = Stream.concat(row.stream(), Stream.of(panel))
                    .mapToDouble(TrendPanel::leastWidth)
                    .sum();
            if (!row.isEmpty() && needed + BETWEEN_PANELS * row.size() > width) {
                rows.add(Row.of(row, width));
                row = new ArrayList<>();
            }
            row.add(panel);
        }
        rows.add(Row.of(row, width));
        return rows;
    }

    /** Panels side by side, their plots at one height; each has a share of the width that suits its readings. */
    private record Row(List<TrendPanel> panels, List<Double> widths, double head, double foot) {
        static Row of(List<TrendPanel> panels, double width) {
            double least = panels.stream().mapToDouble(TrendPanel::leastWidth).sum();
            double room = width - BETWEEN_PANELS * (panels.size() - 1);
            List<Double> widths = panels.stream()
                    .map(panel -> room * panel.leastWidth() / least)
                    .toList();
            double head = 0;
            double foot = 0;
            for (int i = 0; i < panels.size(); i++) {
                head = Math.max(head, panels.get(i).headHeight(widths.get(i)));
                foot = Math.max(foot, panels.get(i).footHeight(widths.get(i)));
            }
            return new Row(List.copyOf(panels), widths, head, foot);
        }

        void draw(Pen pen, double left, double y, double plot) {
            double x = left;
            for (int i = 0; i < panels.size(); i++) {
                Rectangle2D area = new Rectangle2D.Double(x, y, widths.get(i), head + plot + foot);
                panels.get(i).draw(pen, area, head, foot);
                x += widths.get(i) + BETWEEN_PANELS;
            }
        }
    }
}
