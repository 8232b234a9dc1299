package org.factpress.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One indicator in a small panel for each place, all on one scale and one time axis. */
final class SmallMultiples implements ReleaseChart {
    /** Up to this height in points panels are not lowered for the page. */
    private static final double EASY = 330;

    private final String id;
    private final @Nullable String asked;
    private final List<IndicatorSeries> places;
    private final ChartWords words;
    private final Palette palette;
    private final SmallMultiplesText text;
    private final Scale scale;

    /** {@code places} by {@link PlaceSelection}: one at least has readings. */
    SmallMultiples(String id, @Nullable String title, List<IndicatorSeries> places, ChartWords words, Palette palette) {
        this.id = id;
        this.asked = title;
        this.places = List.copyOf(places);
        this.words = words;
        this.palette = palette;
        this.text = new SmallMultiplesText(this.places, words);
        this.scale = Scale.of(
                places.stream().flatMap(series -> series.readings().stream()).toList());
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
        return text.subtitle(asked != null);
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
        return grid(width).height(PlaceGrid.PLOT);
    }

    @Override
    public double leastHeightFor(double width) {
        PlaceGrid grid = grid(width);
        return Math.max(grid.height(PlaceGrid.LEAST_PLOT), Math.min(grid.height(PlaceGrid.PLOT), EASY));
    }

    @Override
    public List<DrawnText> draw(Graphics2D graphics, Rectangle2D area) {
        Pen pen = new Pen(graphics, area);
        PlaceGrid grid = grid(area.getWidth());
        // More height than needed, or less, is that of the plots, evenly.
        double plot = PlaceGrid.PLOT + (area.getHeight() - grid.height(PlaceGrid.PLOT)) / grid.rows();
        double y = area.getY();
        for (int row = 0; row < grid.rows(); row++) {
            draw(pen, grid, row, new Rectangle2D.Double(area.getX(), y + grid.head(row), area.getWidth(), plot));
            y += grid.head(row) + plot + grid.foot() + PlaceGrid.BETWEEN_ROWS;
        }
        return pen.texts();
    }

    private void draw(Pen pen, PlaceGrid grid, int row, Rectangle2D plots) {
        for (int place = 0; place < places.size(); place++) {
            if (grid.row(place) == row) {
                Rectangle2D plot = new Rectangle2D.Double(
                        plots.getX() + grid.left(place), plots.getY(), grid.panelWidth(), plots.getHeight());
                PlacePanel panel = new PlacePanel(places.get(place), scale, words, palette, grid);
                panel.draw(
                        pen,
                        plot,
                        plots.getY() - grid.head(row) + PlaceGrid.ABOVE_NAME,
                        grid.name(place),
                        grid.opensRow(place));
            }
        }
    }

    private PlaceGrid grid(double width) {
        return new PlaceGrid(places, scale, words, width);
    }
}
