package org.factpress.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same release on two JDKs. What they may disagree about is how to compress: everything else must be the same, and
 * whether even the compressed bytes are is told on standard error.
 *
 * <p>The other JDK is named by {@code JAVA25_HOME}.
 */
class OtherJdkTest {
    private static final String VARIABLE = "JAVA25_HOME";

    @TempDir
    Path folder;

    @Test
    void anotherJdkMakesTheSameReleaseButForItsCompression() throws IOException {
        String home = System.getenv(VARIABLE);
        if (home == null) {
            System.err.println(
                    "SKIPPED: " + VARIABLE + " names no JDK; that JDK 25 makes the same release was not proved");
        }
        assumeTrue(home != null, VARIABLE + " names no JDK");
        SampleRelease own = SampleRelease.start(SampleRelease.ownJavaHome(), folder.resolve("own"), List.of());
        SampleRelease other = SampleRelease.start(Path.of(home), folder.resolve("other"), List.of());

        compare(own.files(), other.files());
    }

    private static void compare(Map<String, byte[]> own, Map<String, byte[]> other) throws IOException {
        assertThat(other.keySet()).isEqualTo(own.keySet()).contains("fact-sheet.pdf", "charts/trend.png");
        List<String> compressedOtherwise = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : own.entrySet()) {
            byte[] counterpart = other.get(file.getKey());
            if (!Arrays.equals(file.getValue(), counterpart)) {
                compressedOtherwise.add(file.getKey());
            }
            if (!file.getKey().equals("release.json")) {
                assertThat(plain(file.getKey(), counterpart))
                        .as(file.getKey())
                        .isEqualTo(plain(file.getKey(), file.getValue()));
            }
        }
        System.err.println("Release on Java " + Runtime.version().feature() + " and on that of " + VARIABLE + ": "
                + (compressedOtherwise.isEmpty()
                        ? "the same bytes in all " + own.size() + " files"
                        : "the same content; other bytes by compression in " + compressedOtherwise));
    }

    private static byte[] plain(String path, byte[] file) throws IOException {
        if (path.endsWith(".pdf")) {
            return decompressed(file);
        }
        return path.endsWith(".png") ? pixels(file) : file;
    }

    private static byte[] decompressed(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                COSObject object = document.getDocument().getObjectFromPool(key);
                COSBase content = object == null ? null : object.getObject();
                if (content instanceof COSStream stream && COSName.FLATE_DECODE.equals(stream.getFilters())) {
                    decompress(stream);
                }
            }
            document.setDocumentId(0L);
            ByteArrayOutputStream plain = new ByteArrayOutputStream();
            document.save(plain, CompressParameters.NO_COMPRESSION);
            return plain.toByteArray();
        }
    }

    private static void decompress(COSStream stream) throws IOException {
        byte[] content;
        try (InputStream in = stream.createInputStream()) {
            content = in.readAllBytes();
        }
        try (OutputStream out = stream.createOutputStream()) {
            out.write(content);
        }
    }

    private static byte[] pixels(byte[] png) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        ByteArrayOutputStream pixels = new ByteArrayOutputStream();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int colour = image.getRGB(x, y);
                pixels.write(colour >>> 24);
                pixels.write(colour >>> 16);
                pixels.write(colour >>> 8);
                pixels.write(colour);
            }
        }
        return pixels.toByteArray();
    }
}
