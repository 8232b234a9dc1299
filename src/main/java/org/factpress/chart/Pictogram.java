package org.factpress.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.factpress.model.LedgerRole;
import org.jspecify.annotations.Nullable;

/** The latest share of each indicator as filled squares of a grid, the same grid for all. */
final class Pictogram implements ReleaseChart {
    private static final double LEAST_GRID = 80;

    private final String id;
    private final @Nullable String asked;
    private final List<IndicatorSeries> shares;
    private final ChartWords words;
    private final Palette palette;
    private final MarkGrid grid;
    private final PictogramText text;

    /** {@code shares}: the latest reading of each {@link SquareCount#isShare}. */
    Pictogram(String id, @Nullable String title, List<IndicatorSeries> shares, ChartWords words, Palette palette) {
        this.id = id;
        this.asked = title;
        this.shares = List.copyOf(shares);
        this.words = words;
        this.palette = palette;
        this.grid = MarkGrid.of(shares.stream().map(IndicatorSeries::latest).toList());
        this.text = new PictogramText(this.shares, grid.squares(), words);
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
        PictogramLayout layout = layout(width);
        return layout.height(layout.grid().height());
    }

    @Override
    public double leastHeightFor(double width) {
        PictogramLayout layout = layout(width);
        return layout.height(Math.min(LEAST_GRID, layout.grid().height()));
    }

    @Override
    public List<DrawnText> draw(Graphics2D graphics, Rectangle2D area) {
        Pen pen = new Pen(graphics, area);
        PictogramLayout layout = layout(area.getWidth());
        double more = (area.getHeight() - heightFor(area.getWidth())) / layout.rows();
        double height = Math.max(1, layout.grid().height() + Math.min(0, more));
        double y = area.getY();
        for (int row = 0; row < layout.rows(); row++) {
            for (int share = 0; share < shares.size(); share++) {
                if (layout.row(share) == row) {
                    draw(pen, layout, share, area.getX() + layout.left(share), y, height);
                }
            }
            y += layout.rowHeight(row, height) + PictogramLayout.BETWEEN_ROWS;
        }
        double key = y - PictogramLayout.BETWEEN_ROWS + PanelLayout.GAP;
        write(pen, Label.words("").as(LedgerRole.AXIS), layout.key(), area.getX(), key);
        return pen.texts();
    }

    private void draw(Pen pen, PictogramLayout layout, int share, double x, double top, double height) {
        IndicatorSeries series = shares.get(share);
        write(pen, Label.words("").bold(), layout.name(series), x, top + PlaceGrid.ABOVE_NAME);
        double y = top + layout.nameHeight(layout.row(share));
        MarkGrid fitted = layout.grid().within(layout.panelWidth(), height);
        new SquarePainter(pen, palette, fitted, x, y).paint(SquareCount.of(series.latest(), grid.squares()));
        pen.take(new Rectangle2D.Double(x, y, fitted.width(), fitted.height()));
        if (layout.isBeside()) {
            tell(pen, layout, series, x + fitted.width() + PictogramLayout.GAP, y);
        } else {
            tell(pen, layout, series, x, y + height + PanelLayout.GAP);
        }
    }

    private void tell(Pen pen, PictogramLayout layout, IndicatorSeries series, double x, double top) {
        Label value = Label.value(words.value(series.latest()), palette.accent(), series.latest());
        double size = Math.min(PictogramLayout.VALUE, Typeface.SIZE * layout.textWidth() / Math.max(1, value.width()));
        pen.write(value.sized(size).leftAt(x, top + size * 0.74));
        double y = top + PictogramLayout.VALUE * 1.05;
        List<String> inAll = layout.inAll(series);
        Label computed = Label.value("", Palette.INK, series.latest()).as(LedgerRole.COMPUTED);
        write(pen, computed, inAll, x, y);
        write(pen, Label.words("").as(LedgerRole.DATE), layout.period(series), x, y + inAll.size() * Typeface.LINE);
    }

    private static void write(Pen pen, Label style, List<String> lines, double x, double top) {
        for (int i = 0; i < lines.size(); i++) {
            pen.write(style.saying(lines.get(i)).leftAt(x, top + Typeface.ASCENT + i * Typeface.LINE));
        }
    }

    private PictogramLayout layout(double width) {
        return new PictogramLayout(shares, text, grid, width);
    }
}
