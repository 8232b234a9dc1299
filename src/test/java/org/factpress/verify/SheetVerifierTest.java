package org.factpress.verify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.factpress.model.PrintedReport;
import org.factpress.model.ReleaseFile;
import org.factpress.model.RevisionKind;
import org.factpress.release.Manifest;
import org.factpress.release.ManifestEntry;
import org.factpress.report.Reports;
import org.factpress.report.SampleRevision;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetVerifierTest {
    private static final ReleaseFile NOTES = new ReleaseFile("data/notes.txt", "what was said".getBytes(UTF_8));
    private static final int ALTERATIONS = 40;
    private static final int ALL_ALTERATIONS = 500;

    private interface Change {
        void to(PDDocument document) throws IOException;
    }

    private static PrintedReport print(String name) {
        return Reports.print(name, SampleRevision.full(), List.of(NOTES));
    }

    private static byte[] changed(byte[] pdf, Change change) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            change.to(document);
            ByteArrayOutputStream saved = new ByteArrayOutputStream();
            document.save(saved);
            return saved.toByteArray();
        }
    }

    private static List<String> told(byte[] pdf) {
        return SheetVerifier.verify(pdf, null).differences().stream()
                .map(Difference::message)
                .toList();
    }

    private static Manifest manifest(String path, byte[] pdf) {
        return new Manifest(
                "sample",
                "Sample",
                null,
                3,
                RevisionKind.REVISION,
                null,
                OffsetDateTime.parse("2015-06-09T09:30:00-04:00"),
                "ab",
                "0.1.0",
                null,
                false,
                2,
                List.of(new ManifestEntry(path, pdf.length, new ReleaseFile(path, pdf).sha256())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fact-sheet", "results-summary"})
    void passesASheetAsPrinted(String name) {
        PrintedReport report = print(name);
        Verification verification = SheetVerifier.verify(report.pdf(), null);
        assertThat(verification.differences()).isEmpty();
        assertThat(verification.name()).isEqualTo(name + ".pdf");
        assertThat(verification.pages()).isEqualTo(report.pages());
        assertThat(verification.numerals()).isEqualTo(report.ledger().size()).isPositive();
        assertThat(verification.attachments()).isEqualTo(1);
        assertThat(verification.origin()).isEqualTo(Origin.NOT_CHECKED);
    }

    @Test
    void passesASheetThatAnotherProgramSavedAgain() throws IOException {
        assertThat(told(changed(print("results-summary").pdf(), document -> {})))
                .isEmpty();
    }

    @Test
    void findsDigitsAlteredInTheContentOfThePages() throws IOException {
        assertThat(unnoticed(ALTERATIONS)).isEmpty();
    }

    @Test
    @Tag("soak")
    void findsEveryDigitAlteredInTheContentOfThePages() throws IOException {
        assertThat(unnoticed(ALL_ALTERATIONS)).isEmpty();
    }

    /** Alterations spread over both reports, running heads and charts included, that would go unnoticed. */
    private static List<String> unnoticed(int alterations) throws IOException {
        List<String> unnoticed = new ArrayList<>();
        for (String name : List.of("fact-sheet", "results-summary")) {
            DigitSites digits = DigitSites.of(print(name).pdf());
            assertThat(digits.size()).as("digits of the " + name).isGreaterThan(100);
            for (int i = 0; i < alterations / 2; i++) {
                int site = (int) (2L * i * digits.size() / alterations);
                if (told(digits.altered(site)).isEmpty()) {
                    unnoticed.add(name + ", digit " + site);
                }
            }
        }
        return unnoticed;
    }

    @Test
    void namesPageAndPlaceOfWhatDiffers() throws IOException {
        byte[] pdf = print("fact-sheet").pdf();
        List<Difference> differences =
                SheetVerifier.verify(DigitSites.of(pdf).altered(10), null).differences();
        assertThat(differences).hasSize(1);
        assertThat(differences.get(0).page()).isEqualTo(1);
        assertThat(differences.get(0).box()).hasSize(4);
        assertThat(differences.get(0).message()).matches("the ledger has “.+”, the page shows “.+”");
    }

    @Test
    void findsANumberWrittenBesideThePrintedOnes() throws IOException {
        byte[] forged = changed(print("fact-sheet").pdf(), document -> {
            try (PDPageContentStream content = new PDPageContentStream(
                    document, document.getPage(0), PDPageContentStream.AppendMode.APPEND, true, true)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 9);
                content.newLineAtOffset(30, 400);
                content.showText("up 7%");
                content.endText();
            }
        });
        assertThat(told(forged)).containsExactly("the page shows “7”, of which the ledger knows nothing");
    }

    @Test
    void findsAStampOverThePage() throws IOException {
        byte[] forged = changed(print("fact-sheet").pdf(), document -> {
            PDAnnotationText note = new PDAnnotationText();
            note.setRectangle(new PDRectangle(100, 100, 50, 50));
            document.getPage(0).getAnnotations().add(note);
        });
        assertThat(told(forged)).containsExactly("something was laid over the page after printing: Text");
    }

    @Test
    void findsARemovedPage() throws IOException {
        byte[] forged = changed(print("results-summary").pdf(), document -> document.removePage(1));
        assertThat(told(forged)).first().asString().matches("printed with \\d+ pages, has \\d+ pages?");
    }

    @Test
    void findsASwappedAttachment() throws IOException {
        byte[] forged = changed(print("fact-sheet").pdf(), document -> {
            PDEmbeddedFilesNameTreeNode tree =
                    document.getDocumentCatalog().getNames().getEmbeddedFiles();
            PDComplexFileSpecification file = tree.getNames().get("notes.txt");
            file.setEmbeddedFile(
                    new PDEmbeddedFile(document, new ByteArrayInputStream("something else".getBytes(UTF_8))));
        });
        assertThat(told(forged)).containsExactly("the attachment notes.txt is not the one that was printed with it");
    }

    @Test
    void findsAMissingLedger() throws IOException {
        byte[] bare = changed(
                print("fact-sheet").pdf(),
                document -> document.getDocumentCatalog().getNames().setEmbeddedFiles(null));
        assertThat(told(bare)).singleElement().asString().startsWith("the file has no ledger inside");
    }

    @Test
    void knowsTheFileThatTheReleaseNames() {
        byte[] pdf = print("fact-sheet").pdf();
        assertThat(SheetVerifier.verify(pdf, manifest("fact-sheet.pdf", pdf)).origin())
                .isEqualTo(Origin.RELEASED);
    }

    @Test
    void findsTheSheetOfAnotherRevisionForeign() {
        byte[] pdf = print("fact-sheet").pdf();
        Verification verification = SheetVerifier.verify(pdf, manifest("fact-sheet.pdf", "another".getBytes(UTF_8)));
        assertThat(verification.origin()).isEqualTo(Origin.FOREIGN);
        assertThat(verification.differences())
                .singleElement()
                .extracting(Difference::message)
                .asString()
                .startsWith("not the fact-sheet.pdf of revision 3 of sample");
    }

    @Test
    void findsAReportThatTheReleaseDoesNotHave() {
        byte[] pdf = print("fact-sheet").pdf();
        Verification verification = SheetVerifier.verify(pdf, manifest("other.pdf", pdf));
        assertThat(verification.differences())
                .extracting(Difference::message)
                .containsExactly("revision 3 of sample has no fact-sheet.pdf");
    }

    @Test
    void refusesWhatIsNoPdf() {
        assertThatExceptionOfType(SheetUnreadableException.class)
                .isThrownBy(() -> SheetVerifier.verify("no pdf".getBytes(UTF_8), null));
    }
}
