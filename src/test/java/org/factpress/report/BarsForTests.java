package org.factpress.report;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.factpress.chart.DrawnText;
import org.factpress.chart.ReleaseChart;
import org.factpress.model.LedgerRole;

/** Two bars with their values: a drawing that needs nothing but the page. */
final class BarsForTests implements ReleaseChart {
    @Override
    public String id() {
        return "trend";
    }

    @Override
    public String title() {
        return "Two studies, three years apart";
    }

    @Override
    public String subtitle() {
        return "Minors as a share of people in commercial sex establishments, per cent";
    }

    @Override
    public String altText() {
        return "Two bars: 8.16 per cent in 2012 and 2.2 per cent in 2015.";
    }

    @Override
    public List<List<String>> dataTable() {
        return List.of(List.of("Period", "Value"), List.of("2012", "8.16%"), List.of("2015", "2.2%"));
    }

    @Override
    public double heightFor(double width) {
        return 120;
    }

    @Override
    public List<DrawnText> draw(Graphics2D graphics, Rectangle2D area) {
        graphics.setFont(font().deriveFont(8.6f));
        graphics.setColor(new Color(0x0b5e6b));
        graphics.fill(new Rectangle2D.Double(area.getX() + 60, area.getY() + 20, 50, 80));
        graphics.fill(new Rectangle2D.Double(area.getX() + 160, area.getY() + 78, 50, 22));
        return List.of(
                text(graphics, "8.16%", area.getX() + 60, area.getY() + 16, "minors-2012"),
                text(graphics, "2.2%", area.getX() + 160, area.getY() + 74, "minors-2015"));
    }

    private static DrawnText text(Graphics2D graphics, String text, double x, double y, String observation) {
        graphics.drawString(text, (float) x, (float) y);
        Rectangle2D bounds = graphics.getFontMetrics().getStringBounds(text, graphics);
        return new DrawnText(
                text,
                new Rectangle2D.Double(x, y + bounds.getY(), bounds.getWidth(), bounds.getHeight()),
                LedgerRole.OBSERVATION,
                observation);
    }

    private static Font font() {
        try (InputStream file =
                BarsForTests.class.getResourceAsStream("/org/factpress/fonts/SourceSans3-Regular.ttf")) {
            return Font.createFont(Font.TRUETYPE_FONT, file);
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException(e);
        }
    }
}
