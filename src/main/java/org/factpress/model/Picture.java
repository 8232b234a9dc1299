package org.factpress.model;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** A picture without transparency: three bytes a pixel (red, green, blue), rows from the top. */
public record Picture(int width, int height, byte[] rgb) {
    /** More than a logo has use for, and far less than a small file can claim. */
    private static final long MOST_PIXELS = 30_000_000;

    /** Reads a PNG or JPEG, on white where it is transparent; anything else is an {@link IOException} that says why. */
    public static Picture read(byte[] file) throws IOException {
        try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw new IOException("it is neither PNG nor JPEG");
            }
            ImageReader reader = readers.next();
            try {
                return read(reader, input);
            } finally {
                reader.dispose();
            }
        }
    }

    private static Picture read(ImageReader reader, ImageInputStream input) throws IOException {
        String format = reader.getFormatName();
        if (!format.equalsIgnoreCase("png") && !format.equalsIgnoreCase("jpeg")) {
            throw new IOException("it is " + format + ", not PNG or JPEG");
        }
        reader.setInput(input, true, true);
        if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
            throw new IOException("it has more than " + MOST_PIXELS / 1_000_000 + " million pixels");
        }
        try {
            return onWhite(reader.read(0));
        } catch (RuntimeException e) {
            throw new IOException("it is damaged", e);
        }
    }

    private static Picture onWhite(BufferedImage image) {
        byte[] rgb = new byte[image.getWidth() * image.getHeight() * 3];
        int at = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int argb = image.getRGB(x, y);
                int alpha = argb >>> 24;
                for (int shift = 16; shift >= 0; shift -= 8) {
                    int channel = argb >> shift & 0xff;
                    rgb[at++] = (byte) ((channel * alpha + 255 * (255 - alpha) + 127) / 255);
                }
            }
        }
        return new Picture(image.getWidth(), image.getHeight(), rgb);
    }

    /** At most this high and wide, each pixel the mean of those it stands for; a smaller picture is left as it is. */
    public Picture within(int mostWidth, int mostHeight) {
        double factor = Math.min(1, Math.min((double) mostWidth / width, (double) mostHeight / height));
        if (factor == 1) {
            return this;
        }
        int across = Math.max(1, (int) Math.floor(width * factor));
        int down = Math.max(1, (int) Math.floor(height * factor));
        byte[] smaller = new byte[across * down * 3];
        for (int y = 0; y < down; y++) {
            for (int x = 0; x < across; x++) {
                mean(x, y, across, down, smaller);
            }
        }
        return new Picture(across, down, smaller);
    }

    private void mean(int x, int y, int across, int down, byte[] into) {
        int left = (int) ((long) x * width / across);
        int right = Math.max(left + 1, (int) ((long) (x + 1) * width / across));
        int top = (int) ((long) y * height / down);
        int bottom = Math.max(top + 1, (int) ((long) (y + 1) * height / down));
        int count = (right - left) * (bottom - top);
        for (int channel = 0; channel < 3; channel++) {
            long sum = 0;
            for (int row = top; row < bottom; row++) {
                for (int column = left; column < right; column++) {
                    sum += rgb[(row * width + column) * 3 + channel] & 0xff;
                }
            }
            into[(y * across + x) * 3 + channel] = (byte) ((sum + count / 2) / count);
        }
    }
}
