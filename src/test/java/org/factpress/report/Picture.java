package org.factpress.report;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A page as it looks. */
record Picture(BufferedImage image) {
    /** How far a colour may be off: edges of letters come out a shade lighter or darker elsewhere. */
    private static final int SHADE = 32;

    private static final int RED = 0xd00000;

    /** @param page from 1 */
    static Picture of(byte[] pdf, int page, int dpi) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new Picture(new PDFRenderer(document).renderImageWithDPI(page - 1, dpi, ImageType.RGB));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Picture read(InputStream png) throws IOException {
        return new Picture(ImageIO.read(png));
    }

    void write(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        if (!ImageIO.write(image, "png", file.toFile())) {
            throw new IOException("this Java writes no PNG");
        }
    }

    boolean isOfTheSizeOf(Picture other) {
        return image.getWidth() == other.image.getWidth() && image.getHeight() == other.image.getHeight();
    }

    /** How many pixels differ by more than a shade; all of them where the sizes do. */
    int differences(Picture other) {
        if (!isOfTheSizeOf(other)) {
            return image.getWidth() * image.getHeight();
        }
        int count = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                count += differs(other, x, y) ? 1 : 0;
            }
        }
        return count;
    }

    /** This picture, pale, with what differs in red. */
    Picture marked(Picture other) {
        BufferedImage marked = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                boolean outside = x >= other.image.getWidth() || y >= other.image.getHeight();
                marked.setRGB(x, y, outside || differs(other, x, y) ? RED : pale(image.getRGB(x, y)));
            }
        }
        return new Picture(marked);
    }

    private boolean differs(Picture other, int x, int y) {
        int one = image.getRGB(x, y);
        int two = other.image.getRGB(x, y);
        return Math.abs(part(one, 16) - part(two, 16)) > SHADE
                || Math.abs(part(one, 8) - part(two, 8)) > SHADE
                || Math.abs(part(one, 0) - part(two, 0)) > SHADE;
    }

    private static int part(int colour, int shift) {
        return colour >> shift & 0xff;
    }

    private static int pale(int colour) {
        int grey = 170 + (part(colour, 16) + part(colour, 8) + part(colour, 0)) / 9;
        return grey << 16 | grey << 8 | grey;
    }
}
