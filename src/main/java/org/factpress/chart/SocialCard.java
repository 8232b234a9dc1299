package org.factpress.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** The picture of a release for social networks, 1200 by 630 pixels: publisher, title, at most two numbers with what they are. */
public record SocialCard(String publisher, String title, List<Number> numbers, String foot, Palette palette) {
    /** A number as printed, what it is, and of whom, where and when. */
    public record Number(String value, String label, String scope) {}

    private static final int WIDTH = 1200;
    private static final int HEIGHT = 630;
    private static final int MARGIN = 64;
    private static final int GAP = 48;

    public SocialCard {
        numbers = numbers.stream().limit(2).toList();
    }

    /** The picture as PNG. */
    public byte[] png() {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(Typeface.OUTLINES, true);
        draw(graphics);
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void draw(Graphics2D graphics) {
        graphics.setPaint(Color.WHITE);
        graphics.fill(new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
        graphics.setPaint(palette.accent());
        graphics.fill(new Rectangle2D.Double(0, 0, WIDTH, 14));
        line(
                graphics,
                Typeface.BOLD,
                fitted(publisher, Typeface.BOLD, 24, WIDTH - 2 * MARGIN),
                MARGIN,
                78,
                24,
                palette.accent());
        double below = lines(graphics, Typeface.BOLD, title, MARGIN, 142, WIDTH - 2 * MARGIN, 2, 50, Palette.INK);
        double column = numbers.size() < 2 ? WIDTH - 2 * MARGIN : (WIDTH - 2 * MARGIN - GAP) / 2.0;
        for (int i = 0; i < numbers.size(); i++) {
            number(graphics, numbers.get(i), MARGIN + i * (column + GAP), below, column);
        }
        line(graphics, Typeface.REGULAR, foot, MARGIN, HEIGHT - 36, 22, Palette.GREY);
    }

    private void number(Graphics2D graphics, Number number, double x, double top, double width) {
        float size = 118;
        while (width(number.value(), Typeface.BOLD, size) > width && size > 40) {
            size -= 2;
        }
        double base = top + 118;
        line(graphics, Typeface.BOLD, number.value(), x, base, size, palette.accent());
        double next = lines(graphics, Typeface.REGULAR, number.label(), x, base + 46, width, 2, 28, Palette.INK);
        lines(graphics, Typeface.REGULAR, number.scope(), x, next + 2, width, 2, 22, Palette.GREY);
    }

    /** Broken into at most so many lines, the last one shortened; the base of the line that would follow. */
    private static double lines(
            Graphics2D graphics,
            Typeface face,
            String text,
            double x,
            double base,
            double width,
            int most,
            float size,
            Color colour) {
        List<String> lines = broken(text, face, size, width);
        double y = base;
        for (int i = 0; i < Math.min(most, lines.size()); i++) {
            String line = i == most - 1 && lines.size() > most
                    ? fitted(String.join(" ", lines.subList(i, lines.size())), face, size, width)
                    : lines.get(i);
            line(graphics, face, line, x, y, size, colour);
            y += size * 1.2;
        }
        return y;
    }

    private static List<String> broken(String text, Typeface face, float size, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("[ \\n\\t]+")) {
            if (!line.isEmpty() && width(line + " " + word, face, size) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** Shortened with an ellipsis where it is too long for the width. */
    private static String fitted(String text, Typeface face, float size, double width) {
        String fitting = text;
        while (width(fitting, face, size) > width && fitting.length() > 2) {
            fitting = fitting.substring(0, fitting.length() - 2).stripTrailing() + "…";
        }
        return fitting;
    }

    private static double width(String text, Typeface face, float size) {
        return face.width(Typeface.printable(text)) * size / Typeface.SIZE;
    }

    private static void line(
            Graphics2D graphics, Typeface face, String text, double x, double y, float size, Color colour) {
        graphics.setPaint(colour);
        face.draw(graphics, Typeface.printable(text), x, y, size);
    }
}
