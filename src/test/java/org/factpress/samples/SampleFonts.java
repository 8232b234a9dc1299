package org.factpress.samples;

import com.lowagie.text.DocumentException;
import com.lowagie.text.Font;
import com.lowagie.text.pdf.BaseFont;
import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Objects;

/** The fonts of a press release, embedded under a fixed subset name so that two runs give the same bytes. */
record SampleFonts(BaseFont regular, BaseFont bold, BaseFont italic) {
    static final Color INK = new Color(0x1d2733);
    static final Color GREY = new Color(0x5a6775);
    static final Color ACCENT = new Color(0x0b5e6b);

    static SampleFonts load() throws IOException, DocumentException {
        return new SampleFonts(font("Regular", 1), font("Bold", 2), font("It", 3));
    }

    Font text(float size, Color colour) {
        return new Font(regular, size, Font.NORMAL, colour);
    }

    Font strong(float size, Color colour) {
        return new Font(bold, size, Font.NORMAL, colour);
    }

    Font style(InlineRun run, float size) {
        BaseFont face = run.bold() ? bold : run.italic() ? italic : regular;
        return new Font(face, size, Font.NORMAL, INK);
    }

    private static BaseFont font(String weight, int seed) throws IOException, DocumentException {
        String file = "SourceSans3-" + weight + ".ttf";
        BaseFont font = BaseFont.createFont(file, BaseFont.IDENTITY_H, true, false, bytes(file), null, true);
        font.setSecureRandom(new FixedBytes(seed));
        return font;
    }

    private static byte[] bytes(String file) throws IOException {
        try (InputStream in = SampleFonts.class.getResourceAsStream("/org/factpress/fonts/" + file)) {
            return Objects.requireNonNull(in, file).readAllBytes();
        }
    }

    /** OpenPDF draws the six letters before a subset's name from here. */
    private static final class FixedBytes extends SecureRandom {
        private final int seed;

        FixedBytes(int seed) {
            this.seed = seed;
        }

        @Override
        public void nextBytes(byte[] bytes) {
            Arrays.fill(bytes, (byte) seed);
        }
    }
}
