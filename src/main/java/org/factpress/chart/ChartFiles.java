package org.factpress.chart;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.factpress.model.ReleaseFile;

/** A chart sheet as SVG, its texts as outlines, so that it looks the same everywhere, and as PNG at twice the size. */
final class ChartFiles {
    private static final int PIXELS_PER_POINT = 2;

    private ChartFiles() {}

    static Stream<ReleaseFile> of(ChartSheet sheet) {
        String path = "charts/" + sheet.chart().id();
        return List.of(new ReleaseFile(path + ".svg", svg(sheet)), new ReleaseFile(path + ".png", png(sheet))).stream();
    }

    private static byte[] svg(ChartSheet sheet) {
        ReleaseChart chart = sheet.chart();
        String element = new SvgElement(chart.id(), sheet.width(), sheet.height())
                .drawn(sheet::draw)
                .described(chart.title(), chart.altText(), true);
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + element + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] png(ChartSheet sheet) {
        BufferedImage image = new BufferedImage(
                (int) sheet.width() * PIXELS_PER_POINT,
                (int) sheet.height() * PIXELS_PER_POINT,
                BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.scale(PIXELS_PER_POINT, PIXELS_PER_POINT);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(Typeface.OUTLINES, true);
        sheet.draw(graphics);
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
