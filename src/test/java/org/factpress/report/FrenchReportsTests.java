package org.factpress.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.factpress.model.PrintedReport;
import org.factpress.model.Revision;
import org.factpress.model.TemplateSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The reports of one release in French, beside those in English. */
class FrenchReportsTests {
    private static PrintedReport print(String name) {
        return print(name, Bilingual.revision());
    }

    private static PrintedReport print(String name, Revision revision) {
        return Reports.print(name, "fr", revision, List.of());
    }

    private static String text(PrintedReport report) {
        return ReadBack.text(report.pdf()).replace('\n', ' ');
    }

    @ParameterizedTest
    @ValueSource(strings = {"fact-sheet", "results-summary"})
    void areArchivalAccessibleAndWithEachNumeralInTheLedger(String name) {
        PrintedReport report = print(name);
        assertThat(report.fileName()).isEqualTo(name + ".fr.pdf");
        LedgerCheck.assertEachNumeralIsEntered(report);
        Validation.assertArchivalAndAccessible(report.pdf());
        assertThat(ReadBack.overlaps(report.pdf())).isEmpty();
    }

    @Test
    void writeNumbersDatesPlacesAndWordsTheFrenchWay() {
        assertThat(text(print("fact-sheet")))
                .contains("9 juin 2015", "2,2\u202f%", "contre 8,16\u202f%", "Phnom Penh, Siem Reap et Sihanoukville")
                .contains("Autres chiffres clés", "17 ans et moins", "Fiche de synthèse")
                .doesNotContain("2.2%", "What stands behind it", "and younger");
        assertThat(text(print("results-summary"))).contains("Résumé", "Constats et décisions", "Méthode");
    }

    @Test
    void takeTheTextsOfTheJobInFrenchAndWhatIsNotTranslatedInItsFirstLanguage() {
        String subtitle = String.valueOf(SampleRevision.full().spec().subtitle());
        assertThat(text(print("fact-sheet")).replaceAll("\\s+", " "))
                .contains(Bilingual.TITLE, Bilingual.LABEL, subtitle);
        assertThat(text(Reports.print("fact-sheet", Bilingual.revision(), List.of())))
                .contains(subtitle)
                .doesNotContain(Bilingual.TITLE, Bilingual.LABEL);
    }

    @Test
    void leaveTheReportsInTheFirstLanguageAsTheyAreAlone() {
        PrintedReport beside = Reports.print("fact-sheet", "en", Bilingual.revision(), List.of());
        assertThat(beside.fileName()).isEqualTo("fact-sheet.pdf");
        assertThat(beside.pdf())
                .isEqualTo(Reports.print("fact-sheet", SampleRevision.full(), List.of())
                        .pdf());
    }

    @Test
    void sayTheirLanguageAndMarkEachTextInAnother() throws IOException {
        try (PDDocument document = Loader.loadPDF(print("results-summary").pdf())) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("fr");
            assertThat(document.getDocumentInformation().getTitle()).startsWith(Bilingual.TITLE + "\u202f: ");
            assertThat(new String(document.getDocumentCatalog().getMetadata().toByteArray(), "UTF-8"))
                    .containsPattern("<dc:language>\\s*<rdf:Bag>\\s*<rdf:li>fr</rdf:li>");
            List<String> marked = marked(document.getDocumentCatalog().getStructureTreeRoot());
            assertThat(marked).contains("Span en", "Link en").allMatch(each -> each.endsWith(" en"));
        }
        try (PDDocument document = Loader.loadPDF(Reports.print("results-summary", SampleRevision.full(), List.of())
                .pdf())) {
            assertThat(marked(document.getDocumentCatalog().getStructureTreeRoot()))
                    .isEmpty();
        }
    }

    /** Type and language of each element that has a language of its own. */
    private static List<String> marked(PDStructureNode node) {
        List<String> marked = new ArrayList<>();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getLanguage() != null) {
                    marked.add(element.getStructureType() + " " + element.getLanguage());
                }
                marked.addAll(marked(element));
            }
        }
        return marked;
    }

    @Test
    void useTheFrenchTemplateElseTheBuiltInOneButNeverAnothersProse() {
        String english = "{{masthead}}\n\nIt {{moved:minors@2012..2015}}.\n";
        TemplateSource french =
                new TemplateSource("own.fr.md", "{{masthead}}\n\nLeur part {{moved:minors@2012..2015}}.\n");

        assertThat(text(print("fact-sheet", Bilingual.templated(english, Map.of()))))
                .contains("Autres chiffres clés")
                .doesNotContain("It ");
        assertThat(text(print("fact-sheet", Bilingual.templated(english, Map.of("fr", french)))))
                .contains("Leur part a baissé de 73\u202f%");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "th-TH-u-nu-thai"})
    void areTheSameBytesInEveryLocaleAndZone(String locale) {
        byte[] here = print("results-summary").pdf();
        Locale formerLocale = Locale.getDefault();
        TimeZone formerZone = TimeZone.getDefault();
        Locale.setDefault(Locale.forLanguageTag(locale));
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
        try {
            assertThat(print("results-summary").pdf()).isEqualTo(here);
        } finally {
            Locale.setDefault(formerLocale);
            TimeZone.setDefault(formerZone);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fact-sheet", "results-summary"})
    void printAReleaseWithNothingOrLittleInIt(String name) {
        LedgerCheck.assertEachNumeralIsEntered(print(name, OddRevisions.oneFigure()));
        Validation.assertArchivalAndAccessible(
                print(name, OddRevisions.nothing()).pdf());
        assertThat(text(print(name, OddRevisions.oneFigure()))).contains("1\u202f250");
    }
}
