package org.factpress.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads long PDFs in a JVM of its own, with as much heap as is promised to be enough. */
class PdfMemoryTest {
    @TempDir
    Path folder;

    @Test
    void reads200PagesIn96MegabytesOfHeap() throws Exception {
        assertThat(read(200, "96m")).isZero();
    }

    @Test
    @Tag("soak")
    void reads2000PagesIn512MegabytesOfHeap() throws Exception {
        assertThat(read(2_000, "512m")).isZero();
    }

    private int read(int pages, String heap) throws IOException, InterruptedException {
        Path file = LongPdf.write(folder.resolve("long.pdf"), pages);
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java,
                        "-Xmx" + heap,
                        "-XX:TieredStopAtLevel=1",
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        LongPdf.class.getName(),
                        file.toString(),
                        String.valueOf(pages))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
