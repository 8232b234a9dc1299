package org.factpress.chart;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.factpress.model.ReleaseFile;
import org.jfree.svg.MeetOrSlice;
import org.jfree.svg.PreserveAspectRatio;
import org.jfree.svg.SVGGraphics2D;
import org.jfree.svg.ViewBox;

/** A chart sheet as SVG, its texts as outlines, so that it looks the same everywhere, and as PNG at twice the size. */
final class ChartFiles {
    private static final int PIXELS_PER_POINT = 2;

    private ChartFiles() {}

    static Stream<ReleaseFile> of(ChartSheet sheet) {
        String path = "charts/" + sheet.chart().id();
        return List.of(new ReleaseFile(path + ".svg", svg(sheet)), new ReleaseFile(path + ".png", png(sheet))).stream();
    }

    private static byte[] svg(ChartSheet sheet) {
        String id = sheet.chart().id();
        SVGGraphics2D graphics = new SVGGraphics2D(sheet.width(), sheet.height());
        graphics.setDefsKeyPrefix(id + "-");
        graphics.setGeomDoubleConverter(ChartFiles::decimal);
        graphics.setTransformDoubleConverter(ChartFiles::decimal);
        graphics.setRenderingHint(Typeface.OUTLINES, true);
        sheet.draw(graphics);
        String element = graphics.getSVGElement(
                id,
                true,
                new ViewBox(0, 0, (int) sheet.width(), (int) sheet.height()),
                PreserveAspectRatio.XMID_YMID,
                MeetOrSlice.MEET);
        return described(element, sheet.chart()).getBytes(StandardCharsets.UTF_8);
    }

    /** Title and description come first inside the root, and it names both. */
    private static String described(String element, ReleaseChart chart) {
        String id = escaped(chart.id());
        int end = element.indexOf('>');
        String root = element.substring(0, end) + " role=\"img\" aria-labelledby=\"" + id + "-title " + id + "-desc\">";
        String words = "<title id=\"" + id + "-title\">" + escaped(chart.title()) + "</title>\n<desc id=\"" + id
                + "-desc\">" + escaped(chart.altText()) + "</desc>\n";
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + root + "\n" + words + element.substring(end + 1) + "\n";
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

    private static String decimal(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
