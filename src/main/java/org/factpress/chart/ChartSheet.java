package org.factpress.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** A chart by itself: title, subtitle, drawing and credit line on white. */
final class ChartSheet {
    private static final double WIDTH = 560;
    private static final double MARGIN = 20;
    private static final float TITLE = 14;
    private static final float SUBTITLE = 9.6f;
    private static final float CREDIT = 7.4f;
    private static final double GAP = 10;

    private final ReleaseChart chart;
    private final String credit;
    private final double inside = WIDTH - 2 * MARGIN;
    private final List<String> title;
    private final List<String> subtitle;

    ChartSheet(ReleaseChart chart, String credit) {
        this.chart = chart;
        this.credit = credit;
        this.title = lines(chart.title(), Typeface.BOLD, TITLE);
        this.subtitle = lines(chart.subtitle(), Typeface.REGULAR, SUBTITLE);
    }

    ReleaseChart chart() {
        return chart;
    }

    double width() {
        return WIDTH;
    }

    /** A whole number of points. */
    double height() {
        return Math.ceil(MARGIN + head() + GAP + chart.heightFor(inside) + GAP + CREDIT * 2 + MARGIN);
    }

    void draw(Graphics2D graphics) {
        graphics.setPaint(Color.WHITE);
        graphics.fill(new Rectangle2D.Double(0, 0, WIDTH, height()));
        write(graphics, title, Typeface.BOLD, TITLE, Palette.INK, MARGIN);
        write(graphics, subtitle, Typeface.REGULAR, SUBTITLE, Palette.GREY, MARGIN + lead(TITLE) * title.size());
        double top = MARGIN + head() + GAP;
        chart.draw(graphics, new Rectangle2D.Double(MARGIN, top, inside, chart.heightFor(inside)));
        double rule = height() - MARGIN - CREDIT * 1.6;
        graphics.setPaint(Palette.RULE);
        graphics.setStroke(new BasicStroke(0.6f));
        graphics.draw(new Line2D.Double(MARGIN, rule, WIDTH - MARGIN, rule));
        write(
                graphics,
                lines(credit, Typeface.REGULAR, CREDIT).subList(0, 1),
                Typeface.REGULAR,
                CREDIT,
                Palette.GREY,
                rule + 3);
    }

    private double head() {
        return lead(TITLE) * title.size() + lead(SUBTITLE) * subtitle.size();
    }

    private List<String> lines(String text, Typeface face, float size) {
        return Lines.of(text, face, inside * Typeface.SIZE / size, 4);
    }

    private static void write(
            Graphics2D graphics, List<String> lines, Typeface face, float size, Color colour, double top) {
        graphics.setPaint(colour);
        for (int i = 0; i < lines.size(); i++) {
            face.draw(graphics, lines.get(i), MARGIN, top + size + i * lead(size), size);
        }
    }

    private static double lead(float size) {
        return size * 1.3;
    }
}
