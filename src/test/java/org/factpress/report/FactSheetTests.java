package org.factpress.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.factpress.model.LedgerEntry;
import org.factpress.model.LedgerRole;
import org.factpress.model.PrintedReport;
import org.factpress.model.ReleaseFile;
import org.junit.jupiter.api.Test;

class FactSheetTests {
    private static final PrintedReport SHEET = Reports.print(
            "fact-sheet",
            SampleRevision.full(),
            List.of(new ReleaseFile("data/figures.csv", "id\n".getBytes(StandardCharsets.UTF_8))));

    @Test
    void isArchivalAndAccessible() {
        Validation.assertArchivalAndAccessible(SHEET.pdf());
    }

    @Test
    void entersEachPrintedNumeralInItsLedger() {
        LedgerCheck.assertEachNumeralIsEntered(SHEET);
    }

    @Test
    void leadsAHeadlineNumberToItsObservation() {
        assertThat(SHEET.ledger())
                .filteredOn(entry -> entry.top() - entry.bottom() > 40)
                .extracting(LedgerEntry::text, LedgerEntry::role, LedgerEntry::observation)
                .containsExactly(
                        tuple("2.2%", LedgerRole.OBSERVATION, "minors-2015"),
                        tuple("0.1%", LedgerRole.OBSERVATION, "young-minors-2015"));
    }

    @Test
    void tellsAComputedChangeAsItsRangeAndSaysSo() {
        assertThat(ReadBack.text(SHEET.pdf()))
                .contains("80–93% from 0.75% in 2012")
                .contains("· computed");
        assertThat(SHEET.ledger())
                .anySatisfy(entry -> assertThat(entry)
                        .returns("80–93%", LedgerEntry::text)
                        .returns(LedgerRole.COMPUTED, LedgerEntry::role));
    }

    @Test
    void comparesWithTheLastRelease() {
        assertThat(ReadBack.text(SHEET.pdf()))
                .contains("What changed since the last release")
                .contains("> 400");
    }

    @Test
    void leavesWordsApartAtLineEndsAndBeforeCitations() {
        String text = ReadBack.text(SHEET.pdf());
        assertThat(text).doesNotContain("20031").doesNotContain("minors1").doesNotContain("sexestablishments");
    }

    @Test
    void carriesTheDataAndItsOwnLedger() throws Exception {
        try (PDDocument document = Loader.loadPDF(SHEET.pdf())) {
            assertThat(document.getDocumentCatalog()
                            .getNames()
                            .getEmbeddedFiles()
                            .getNames())
                    .containsOnlyKeys("figures.csv", "ledger.json");
            String ledger = new String(
                    document.getDocumentCatalog()
                            .getNames()
                            .getEmbeddedFiles()
                            .getNames()
                            .get("ledger.json")
                            .getEmbeddedFile()
                            .toByteArray(),
                    StandardCharsets.UTF_8);
            assertThat(ledger).contains("\"text\":\"2.2%\"").contains("\"role\":\"observation\"");
        }
    }

    @Test
    void leadsBetweenCitationsAndSourcesBothWays() throws Exception {
        try (PDDocument document = Loader.loadPDF(SHEET.pdf())) {
            Set<String> places = document.getDocumentCatalog()
                    .getNames()
                    .getDests()
                    .getNames()
                    .keySet();
            assertThat(places).contains("source-1", "cited-1", "source-3", "cited-3");
            for (PDPage page : document.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    if (((PDAnnotationLink) annotation).getAction() instanceof PDActionGoTo goTo) {
                        assertThat(places).contains(((PDNamedDestination) goTo.getDestination()).getNamedDestination());
                    }
                    assertThat(annotation.getContents()).isNotBlank();
                }
            }
        }
    }

    @Test
    void hasABookmarkForTheTitle() throws Exception {
        try (PDDocument document = Loader.loadPDF(SHEET.pdf())) {
            assertThat(document.getDocumentCatalog()
                            .getDocumentOutline()
                            .getFirstChild()
                            .getTitle())
                    .startsWith("Minors in Cambodia’s");
        }
    }
}
