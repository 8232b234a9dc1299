package org.factpress.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.factpress.model.LedgerEntry;
import org.factpress.model.LedgerRole;
import org.factpress.model.PrintedReport;
import org.factpress.model.SourceDocument;
import org.junit.jupiter.api.Test;

class ResultsSummaryTests {
    private static final PrintedReport SUMMARY = Reports.print("results-summary", SampleRevision.full(), List.of());
    private static final String TEXT = ReadBack.text(SUMMARY.pdf()).replaceAll("[\\s\u00a0]+", " ");

    @Test
    void isArchivalAndAccessible() {
        Validation.assertArchivalAndAccessible(SUMMARY.pdf());
    }

    @Test
    void entersEachPrintedNumeralInItsLedger() {
        LedgerCheck.assertEachNumeralIsEntered(SUMMARY);
    }

    @Test
    void computesTheStatedChangeFromItsRoundedEnds() {
        assertThat(TEXT)
                .contains("8.16% → 2.2% is a fall of 73.04%; with both ends taken as rounded, between 72.4% and 73.7%."
                        + " The stated 73% fits.");
    }

    @Test
    void judgesEachStatementInWords() {
        assertThat(TEXT)
                .contains("agrees")
                .contains("age band differs")
                .contains("scope differs")
                .contains("“has gone down to two percent”");
    }

    @Test
    void printsTheDecisionWithWhoAndWhy() {
        assertThat(TEXT)
                .contains("Accepted by A. Editor on 8 June 2015: The report rounds; the study’s own value stands.");
    }

    @Test
    void namesEachSourceWithItsWholeFingerprint() {
        assertThat(SampleRevision.full().documents())
                .extracting(SourceDocument::sha256)
                .allSatisfy(hash -> assertThat(TEXT).contains(hash));
    }

    @Test
    void numbersItsPages() {
        for (int page = 1; page <= SUMMARY.pages(); page++) {
            assertThat(ReadBack.page(SUMMARY.pdf(), page).replace('\u00a0', ' '))
                    .contains("Page " + page + " of " + SUMMARY.pages());
        }
        assertThat(SUMMARY.ledger())
                .filteredOn(entry -> entry.role() == LedgerRole.PAGE)
                .hasSize(2 * SUMMARY.pages());
    }

    @Test
    void repeatsTheHeaderOfATableThatGoesOn() {
        assertThat(TEXT.split("Statement Document Value", -1).length - 1).isGreaterThan(2);
    }

    @Test
    void marksEachPageOfAHeldReleaseAsADraft() {
        PrintedReport held = Reports.print("results-summary", SampleRevision.held(), List.of());
        for (int page = 1; page <= held.pages(); page++) {
            assertThat(ReadBack.page(held.pdf(), page)).contains("Draft: held");
        }
        assertThat(ReadBack.text(held.pdf())).contains("Not decided: the release is held.");
        Validation.assertArchivalAndAccessible(held.pdf());
    }

    @Test
    void entersPageNumbersWithTheirText() {
        assertThat(SUMMARY.ledger()).extracting(LedgerEntry::text).noneMatch(String::isBlank);
    }
}
