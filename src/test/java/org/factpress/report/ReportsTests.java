package org.factpress.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.factpress.model.PrintedReport;
import org.factpress.model.Revision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportsTests {
    @ParameterizedTest
    @ValueSource(strings = {"fact-sheet", "results-summary"})
    void areTheSameBytesInEveryZoneAndLocale(String name) {
        byte[] here = Reports.print(name, SampleRevision.full(), List.of()).pdf();
        assertThat(elsewhere(name, "th-TH-u-nu-thai", "Asia/Kathmandu")).isEqualTo(here);
        assertThat(elsewhere(name, "ar-EG", "America/St_Johns")).isEqualTo(here);
    }

    private static byte[] elsewhere(String name, String locale, String zone) {
        Locale formerLocale = Locale.getDefault();
        TimeZone formerZone = TimeZone.getDefault();
        Locale.setDefault(Locale.forLanguageTag(locale));
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        try {
            return Reports.print(name, SampleRevision.full(), List.of()).pdf();
        } finally {
            Locale.setDefault(formerLocale);
            TimeZone.setDefault(formerZone);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fact-sheet", "results-summary"})
    void printAReleaseWithOneFigureAndNoIndicators(String name) {
        PrintedReport report = Reports.print(name, OddRevisions.oneFigure(), List.of());
        assertThat(ReadBack.text(report.pdf())).contains("1,250").doesNotContain("What changed");
        LedgerCheck.assertEachNumeralIsEntered(report);
        Validation.assertArchivalAndAccessible(report.pdf());
    }

    @ParameterizedTest
    @ValueSource(strings = {"fact-sheet", "results-summary"})
    void printAReleaseWithNothingInIt(String name) {
        PrintedReport report = Reports.print(name, OddRevisions.nothing(), List.of());
        assertThat(report.pages()).isPositive();
        Validation.assertArchivalAndAccessible(report.pdf());
    }

    @ParameterizedTest
    @ValueSource(strings = {"fact-sheet", "results-summary"})
    void flowToMorePagesWithTwentyIndicatorsAndLongTexts(String name) throws Exception {
        Revision revision = OddRevisions.crowded();
        PrintedReport report = Reports.print(name, revision, List.of());
        String text = ReadBack.text(report.pdf()).replaceAll("[\\s\u00a0]+", " ");
        assertThat(text).contains("Indicator number 20").contains(OddRevisions.LAST_WORDS);
        LedgerCheck.assertEachNumeralIsEntered(report);
        Validation.assertArchivalAndAccessible(report.pdf());
        assertNothingOutsideTheMargins(report);
    }

    private static void assertNothingOutsideTheMargins(PrintedReport report) throws Exception {
        try (PDDocument document = Loader.loadPDF(report.pdf())) {
            float width = document.getPage(0).getMediaBox().getWidth();
            assertThat(ReadBack.glyphs(report.pdf())).allSatisfy(glyph -> {
                assertThat(glyph.x()).as(glyph.text()).isBetween(50.0, width - 50.0);
                assertThat(glyph.y()).as(glyph.text()).isGreaterThan(30);
            });
            assertThat(ReadBack.overlaps(report.pdf())).isEmpty();
        }
    }

    @Test
    void printOnLetterPaperWhereTheJobAsksForIt() throws Exception {
        PrintedReport report = Reports.print("fact-sheet", OddRevisions.onLetter(), List.of());
        try (PDDocument document = Loader.loadPDF(report.pdf())) {
            assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo(612);
            assertThat(document.getPage(0).getMediaBox().getHeight()).isEqualTo(792);
        }
        Validation.assertArchivalAndAccessible(report.pdf());
    }

    @Test
    void setKhmerInItsOwnScript() {
        PrintedReport report = Reports.print("results-summary", OddRevisions.inKhmer(), List.of());
        assertThat(ReadBack.text(report.pdf())).doesNotContain("[").contains("Phnom Penh");
        assertThat(PageLayout.of(report.pdf()).outlined()).contains("កម្ពុជា");
        Validation.assertArchivalAndAccessible(report.pdf());
    }

    @Test
    void refuseAnUnknownName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Reports.print("poster", SampleRevision.full(), List.of()))
                .withMessage("there is no report 'poster'; it can be fact-sheet or results-summary");
    }
}
