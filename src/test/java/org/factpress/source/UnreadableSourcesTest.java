package org.factpress.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.factpress.model.ReadOutcome;
import org.factpress.model.SourceDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnreadableSourcesTest {
    @TempDir
    Path folder;

    @Test
    void namesAnEncryptedPdf() throws IOException {
        Path file = new PdfDraft().line(60, 100, "Secret 2.2%").password("open").save(folder.resolve("study.pdf"));
        expect(Readings.read(file), ReadOutcome.ENCRYPTED, "password");
    }

    @Test
    void readsAPdfThatOnlyItsOwnerMayChange() throws IOException {
        Path file = new PdfDraft().line(60, 100, "Open 2.2%").password("").save(folder.resolve("study.pdf"));
        assertThat(Readings.read(file).text()).isEqualTo("Open 2.2%");
    }

    @Test
    void namesATruncatedPdfAtAnyLength() throws IOException {
        PdfDraft draft = new PdfDraft();
        for (int page = 0; page < 30; page++) {
            draft.line(60, 100, "The share fell to 2.2% in year " + page).page();
        }
        byte[] whole = Files.readAllBytes(draft.save(folder.resolve("whole.pdf")));
        for (int percent = 5; percent < 100; percent += 10) {
            byte[] cut = Arrays.copyOf(whole, whole.length * percent / 100);
            expect(Readings.read(folder, "cut.pdf", cut), ReadOutcome.DAMAGED, "");
        }
    }

    @Test
    void namesThePageOfAPdfThatIsBroken() throws IOException {
        PdfDraft draft = new PdfDraft().line(60, 100, "The share fell.").page();
        for (int line = 0; line < 40; line++) {
            draft.line(60, 100 + 12 * line, "In year " + line + " the share was " + (line * 7919 % 97) + " percent.");
        }
        byte[] bytes = Files.readAllBytes(draft.save(folder.resolve("whole.pdf")));
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int stream = text.indexOf("stream", text.indexOf("endstream") + 9);
        Arrays.fill(bytes, stream + 60, stream + 90, (byte) 0xFF);
        expect(Readings.read(folder, "broken.pdf", bytes), ReadOutcome.DAMAGED, "page 2");
    }

    @Test
    void namesAScan() throws IOException {
        Path file = new PdfDraft().picture().save(folder.resolve("scan.pdf"));
        expect(Readings.read(file), ReadOutcome.NO_TEXT, "OCR");
        assertThat(Readings.read(file).pages()).isNull();
    }

    @Test
    void namesAPageOfPicturesOnly() throws IOException {
        expect(
                Readings.read(folder, "page.html", "<html><body><img src=a.png></body></html>"),
                ReadOutcome.NO_TEXT,
                "no text");
    }

    @Test
    void namesAProtectedWordDocument() throws Exception {
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (XWPFDocument document = new XWPFDocument();
                    OutputStream out = encryptor.getDataStream(container)) {
                document.createParagraph().createRun().setText("Secret 2.2%");
                document.write(out);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            container.writeFilesystem(bytes);
            expect(Readings.read(folder, "faq.docx", bytes.toByteArray()), ReadOutcome.ENCRYPTED, "password");
        }
    }

    @Test
    void namesAWordDocumentThatIsNone() throws IOException {
        expect(Readings.read(folder, "faq.docx", "Only text: 2.2%."), ReadOutcome.DAMAGED, "no ZIP");
        expect(
                Readings.read(folder, "faq.docx", zip("readme.txt", "text".getBytes(StandardCharsets.UTF_8))),
                ReadOutcome.DAMAGED,
                "");
        expect(
                Readings.read(folder, "faq.docx", zip("word/document.xml", "<oops".getBytes(StandardCharsets.UTF_8))),
                ReadOutcome.DAMAGED,
                "");
    }

    @Test
    void namesATruncatedWordDocument() throws IOException {
        byte[] whole = docx("The share fell to 2.2%.");
        for (int percent = 10; percent < 100; percent += 20) {
            byte[] cut = Arrays.copyOf(whole, whole.length * percent / 100);
            expect(Readings.read(folder, "faq.docx", cut), ReadOutcome.DAMAGED, "");
        }
    }

    @Test
    void namesAZipBomb() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                    .getBytes(StandardCharsets.UTF_8));
            zip.write(new byte[20_000_000]);
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(1);
        }
        expect(Readings.read(folder, "bomb.docx", bytes.toByteArray()), ReadOutcome.TOO_LARGE, "unpacks");
    }

    @Test
    void namesAnEmptyFileAndOneOfWhiteSpace() throws IOException {
        expect(Readings.read(folder, "note.txt", ""), ReadOutcome.EMPTY, "0 bytes");
        expect(Readings.read(folder, "study.pdf", ""), ReadOutcome.EMPTY, "0 bytes");
        expect(Readings.read(folder, "note.txt", " \n\t\n"), ReadOutcome.EMPTY, "white space");
    }

    @Test
    void namesWhatIsOverALimit() throws IOException {
        Path text = Files.writeString(folder.resolve("note.txt"), "The share fell to 2.2%.");
        expect(Readings.read(text, Limits.DEFAULT.withMaxBytes(10)), ReadOutcome.TOO_LARGE, "23 bytes");
        expect(Readings.read(text, Limits.DEFAULT.withMaxCharacters(10)), ReadOutcome.TOO_LARGE, "23 characters");
        Path pdf =
                new PdfDraft().line(60, 100, "One").page().line(60, 100, "Two").save(folder.resolve("study.pdf"));
        expect(Readings.read(pdf, Limits.DEFAULT.withMaxPages(1)), ReadOutcome.TOO_LARGE, "2 pages");
    }

    @Test
    void namesAnUnknownType() throws IOException {
        expect(Readings.read(folder, "table.csv", "a,b"), ReadOutcome.UNSUPPORTED, ".csv");
        expect(
                Readings.read(folder, "note.txt", new byte[] {1, 0, 2, 0, 0, 7, 9, 1, 5}),
                ReadOutcome.UNSUPPORTED,
                "binary");
        expect(
                Readings.read(folder, "scan.pdf", "\u0089PNG....".getBytes(StandardCharsets.ISO_8859_1)),
                ReadOutcome.UNSUPPORTED,
                "PNG");
    }

    @Test
    void knowsAFileByItsContentBeforeItsName() throws IOException {
        Path pdf = new PdfDraft().line(60, 100, "The share fell.").save(folder.resolve("study.txt"));
        assertThat(Readings.read(pdf).mediaType()).isEqualTo("application/pdf");
        assertThat(Readings.read(folder, "page.txt", "<!doctype html><p>The share fell.")
                        .text())
                .isEqualTo("The share fell.");
        assertThat(Readings.read(folder, "saved.pdf", "<html><p>The share fell.")
                        .mediaType())
                .isEqualTo("text/html");
    }

    @Test
    void survivesTagsNestedWithoutEnd() throws IOException {
        for (String tag :
                List.of("<div>", "<b>", "<ul><li>", "<table><tr><td>", "<dl><dd>", "<blockquote class=card>")) {
            SourceDocument document = Readings.read(folder, "page.html", "<html><body>" + tag.repeat(50_000) + "2.2%");
            assertThat(document.text()).as(tag).isEqualTo("2.2%");
        }
    }

    @Test
    void namesAVanishedFileInTheException() {
        assertThatThrownBy(() -> Readings.read(folder.resolve("gone.txt")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("gone.txt");
    }

    @Test
    void leavesStandardErrorToTheCommandLine() throws IOException {
        PrintStream before = System.err;
        ByteArrayOutputStream spilled = new ByteArrayOutputStream();
        System.setErr(new PrintStream(spilled, true, StandardCharsets.UTF_8));
        try {
            Readings.read(folder, "broken.pdf", "%PDF-1.4\n1 0 obj <</Type/Catalog>> endobj\nxref garbage\n%%EOF");
        } finally {
            System.setErr(before);
        }
        assertThat(spilled.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    private static void expect(SourceDocument document, ReadOutcome outcome, String said) {
        assertThat(document.outcome()).as(String.valueOf(document.message())).isEqualTo(outcome);
        assertThat(document.message()).contains(said).endsWith(".");
        assertThat(document.text()).isEmpty();
        assertThat(document.sha256()).hasSize(64);
    }

    private static byte[] docx(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText(text);
            document.write(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(String entry, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(content);
        }
        return bytes.toByteArray();
    }
}
