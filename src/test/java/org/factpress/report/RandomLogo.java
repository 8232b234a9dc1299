package org.factpress.report;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;
import org.factpress.model.LogoSource;

/** A logo drawn by chance: as a JPEG, or as a PNG that is transparent here and there. */
final class RandomLogo {
    private RandomLogo() {}

    static LogoSource of(Random random) {
        return of(1 + random.nextInt(900), 1 + random.nextInt(300), random.nextBoolean() ? "png" : "jpeg");
    }

    static LogoSource of(int width, int height, String format) {
        boolean png = format.equals("png");
        BufferedImage image =
                new BufferedImage(width, height, png ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, (x * 255 / width) << 24 | 0x1b4f72);
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return LogoSource.of("logo." + format, bytes.toByteArray());
    }
}
