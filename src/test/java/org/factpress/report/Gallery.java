package org.factpress.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Makes the pictures of {@code src/docs/gallery.md}, and approves the pages as they are now: {@code ./mvnw -q -Pgallery}.
 */
public final class Gallery {
    /** Fine enough to show a word that changed, coarse enough to be small. */
    static final int APPROVED_DPI = 50;

    private static final int SHOWN_DPI = 72;
    private static final int FRONT_DPI = 90;
    private static final Path SHOWN = Path.of("src/docs/images");
    private static final Path APPROVED = Path.of("src/test/resources/org/factpress/report/gallery");

    private Gallery() {}

    public static void main(String[] words) throws IOException {
        System.setProperty("java.awt.headless", "true");
        GalleryCase.FACT_SHEET.picture(FRONT_DPI).write(SHOWN.resolve("fact-sheet.png"));
        for (GalleryCase each : GalleryCase.values()) {
            each.picture(SHOWN_DPI).write(SHOWN.resolve("gallery").resolve(file(each)));
            each.picture(APPROVED_DPI).write(APPROVED.resolve(file(each)));
        }
    }

    static String file(GalleryCase each) {
        return each.title() + ".png";
    }

    static Picture approved(GalleryCase each) throws IOException {
        try (InputStream png = Gallery.class.getResourceAsStream("gallery/" + file(each))) {
            return Picture.read(Objects.requireNonNull(png, "no picture of " + each.title() + " was approved"));
        }
    }
}
