package org.factpress.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.factpress.model.LogoSource;
import org.factpress.model.Picture;

/** The publisher's logo with as many pixels as print shows, however many its file has. */
final class Logo {
    /** In points. */
    static final double TALLEST = 28;

    private static final int PIXELS_PER_POINT = 8;
    private static final int WIDEST = 240;

    private Logo() {}

    static Picture of(LogoSource source) {
        try {
            return Picture.read(source.bytes()).within(WIDEST * PIXELS_PER_POINT, (int) TALLEST * PIXELS_PER_POINT);
        } catch (IOException e) {
            throw new UncheckedIOException("the logo '" + source.path() + "' cannot be printed: " + e.getMessage(), e);
        }
    }
}
