package org.factpress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is handed in, the message names it, says what is wrong and what to do, and the exit code is right. */
class BadInputTest {
    private static final String JOB = "release: wells\ntitle: Wells\nsources: [papers/*]\n";

    @TempDir
    Path folder;

    @BeforeEach
    void writeAGoodDocument() throws IOException {
        Files.createDirectory(folder.resolve("papers"));
        Files.writeString(folder.resolve("papers/note.txt"), "In 2015, 12.5% of wells in Lowtown were dry.\n");
    }

    @Test
    void aJobFileThatIsMissing() throws IOException {
        job("wells.yaml", JOB);

        refused(
                Call.of(folder, "run", "well.yaml"),
                ExitCode.USAGE,
                "well.yaml: no such job file; did you mean",
                "wells.yaml");
    }

    @Test
    void aJobFileThatIsNoYaml() throws IOException {
        job("wells.yaml", "release: [wells\ntitle: Wells\n");

        refused(Call.of(folder, "run", "wells.yaml"), ExitCode.USAGE, "wells.yaml: this is no valid YAML", "line 2");
    }

    @Test
    void aJobFileWithAnUnknownKey() throws IOException {
        job("wells.yaml", JOB + "idicators: []\n");

        refused(
                Call.of(folder, "run", "wells.yaml"),
                ExitCode.USAGE,
                "unknown key 'idicators' at line 4, column 1; did you mean 'indicators'?");
    }

    @Test
    void aJobWhoseSourcesMatchNothing() throws IOException {
        job("wells.yaml", JOB.replace("papers/*", "paper/*"));

        refused(Call.of(folder, "run", "wells.yaml"), ExitCode.USAGE, "paper/*");
    }

    @Test
    void anOutputFolderThatCannotBeWritten() throws IOException {
        job("wells.yaml", JOB);
        Path file = Files.writeString(folder.resolve("taken"), "a file where a folder should be");

        refused(
                Call.of(folder, Map.of(OutputRoot.VARIABLE, file + "/output"), "run", "wells.yaml"),
                ExitCode.FAILED,
                file.toString());
    }

    @Test
    void anEncryptedPdf() throws IOException {
        Files.write(folder.resolve("papers/locked.pdf"), pdf("secret"));

        unreadable("papers/locked.pdf", "password");
    }

    @Test
    void aTruncatedPdf() throws IOException {
        byte[] whole = pdf("");
        Files.write(folder.resolve("papers/half.pdf"), Arrays.copyOf(whole, whole.length / 3));

        unreadable("papers/half.pdf", "cannot be parsed");
    }

    @Test
    void aDocxThatIsNoZip() throws IOException {
        Files.writeString(folder.resolve("papers/faq.docx"), "not a ZIP archive at all");

        unreadable("papers/faq.docx", "");
    }

    @Test
    void aFileOfNoBytes() throws IOException {
        Files.createFile(folder.resolve("papers/empty.html"));

        unreadable("papers/empty.html", "empty");
    }

    @Test
    void anHtmlPageThatNamesTheWrongCharset() throws IOException {
        String page =
                "<html><head><meta charset=\"utf-8\"></head><body><p>In 2015, 1\u00a0250 caf\u00e9s opened.</p></body></html>";
        Files.write(folder.resolve("papers/page.html"), page.getBytes(StandardCharsets.ISO_8859_1));

        Call call = Call.of(folder, "extract", "--format", "json", "papers/page.html");

        assertThat(call.code()).as(call.err()).isZero();
        assertThat(call.out()).contains("caf\u00e9s").doesNotContain("\uFFFD");
    }

    private void unreadable(String document, String why) {
        Call call = Call.of(folder, "extract", document, "papers/note.txt");

        refused(call, ExitCode.SOME_UNREADABLE, document + ": ", why);
        assertThat(call.out()).as("the rest goes on").contains("12.5");
    }

    private static void refused(Call call, int code, String... told) {
        assertThat(call.err())
                .startsWith("factpress: ")
                .containsIgnoringCase(told[0])
                .contains(told);
        assertThat(call.err()).doesNotContain("Exception", "\tat ");
        assertThat(call.code()).as(call.err()).isEqualTo(code);
    }

    private void job(String name, String yaml) throws IOException {
        Files.writeString(folder.resolve(name), yaml);
    }

    private byte[] pdf(String password) throws IOException {
        Path file = folder.resolve("made.pdf");
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                content.showText("In 2015, 12.5% of wells were dry.");
                content.endText();
            }
            if (!password.isEmpty()) {
                document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            document.save(file.toFile());
        }
        return Files.readAllBytes(file);
    }
}
