package org.factpress.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.factpress.model.ReadOutcome;
import org.factpress.model.SourceDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PDFs that no program for people makes. */
class PdfHostileTest {
    @TempDir
    Path folder;

    @Test
    void readsTypeOnceThatIsDrawnTwiceForWeight() throws IOException {
        assertThat(read(
                                "BT /F 10 Tf 1 0 0 1 60 500 Tm (It fell to 2.2%.) Tj 1 0 0 1 60.3 500 Tm (It fell to 2.2%.) Tj ET",
                                0)
                        .text())
                .isEqualTo("It fell to 2.2%.");
    }

    @Test
    void keepsALetterWhoseCellIsTakenOnTheGridOfAnotherSize() throws IOException {
        assertThat(read(
                                "BT /F 10 Tf 1 0 0 1 100.1 741.79 Tm (eight) Tj /F 20 Tf 1 0 0 1 200.2 641.69 Tm (eleven) Tj ET",
                                0)
                        .text())
                .contains("eight")
                .contains("eleven");
    }

    @Test
    void leavesOutWhatNoReaderOfThePageSees() throws IOException {
        assertThat(read(
                                "BT /F 0 Tf 1 0 0 1 60 500 Tm (zero) Tj /F 10 Tf 1 0 0 1 900 500 Tm (beside) Tj"
                                        + " 1 0 0 1 1e30 500 Tm (far) Tj 1 0 0 1 60 400 Tm (inside) Tj ET",
                                0)
                        .text())
                .isEqualTo("inside");
    }

    @Test
    void keepsTurnedTextOutOfTheSentencesAroundIt() throws IOException {
        SourceDocument document = read(
                "BT /F 40 Tf .7 .7 -.7 .7 100 100 Tm (DRAFT copy) Tj /F 10 Tf 0 1 -1 0 30 100 Tm (At the side) Tj"
                        + " 1 0 0 1 60 500 Tm (It fell to 2.2%.) Tj ET",
                0);
        assertThat(document.blocks().stream().map(block -> block.text(document.text())))
                .containsExactly("It fell to 2.2%.", "DRAFT copy", "At the side");
    }

    @Test
    void stopsAtFormsThatDrawOneAnotherWithoutEnd() throws IOException {
        SourceDocument document = read("/X Do", 12);
        assertThat(document.outcome()).isEqualTo(ReadOutcome.TOO_LARGE);
        assertThat(document.message()).contains("page 1");
    }

    @Test
    void readsThePageOfAMapWithItsThousandsOfLinesAndNames() throws IOException {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            body.append("%d %d m %d %d l S ".formatted(i % 500, i % 700, i % 500 + 60, i % 700));
        }
        body.append("BT /F 4 Tf ");
        for (int i = 0; i < 20_000; i++) {
            body.append("1 0 0 1 %d %d Tm (x) Tj ".formatted(i * 37 % 580, i * 53 % 830));
        }
        assertThat(read(body + "ET", 0).outcome()).isEqualTo(ReadOutcome.READ);
    }

    private SourceDocument read(String body, int forms) throws IOException {
        Path file = folder.resolve("hostile.pdf");
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            PDResources resources = new PDResources();
            resources.put(COSName.getPDFName("F"), new PDType1Font(FontName.HELVETICA));
            if (forms > 0) {
                resources.put(COSName.getPDFName("X"), nested(document, forms));
            }
            page.setResources(resources);
            PDStream content = new PDStream(document);
            write(content, body);
            page.setContents(content);
            document.save(file.toFile());
        }
        return Readings.read(file);
    }

    private static PDFormXObject nested(PDDocument document, int depth) throws IOException {
        PDFormXObject form = new PDFormXObject(document);
        form.setBBox(PDRectangle.A4);
        PDResources resources = new PDResources();
        if (depth > 1) {
            resources.put(COSName.getPDFName("X"), nested(document, depth - 1));
        }
        form.setResources(resources);
        write(form.getContentStream(), depth > 1 ? "/X Do ".repeat(10) : "0 0 m 9 9 l S");
        return form;
    }

    private static void write(PDStream stream, String body) throws IOException {
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(body.getBytes(StandardCharsets.ISO_8859_1));
        }
    }
}
