package org.factpress.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.factpress.model.LedgerEntry;
import org.factpress.model.LedgerRole;
import org.factpress.model.PrintedReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pages with small multiples and with squares hold what every page holds. */
class ChartPagesTest {
    @ParameterizedTest
    @EnumSource(names = {"SMALL_MULTIPLES", "PICTOGRAM"})
    void areArchivalAccessibleAndProveTheirNumerals(GalleryCase page) {
        PrintedReport sheet = Reports.print("fact-sheet", page.revision(), List.of());
        LedgerCheck.assertEachNumeralIsEntered(sheet);
        Validation.assertArchivalAndAccessible(sheet.pdf());
        assertThat(PageLayout.of(sheet.pdf()).faults()).isEmpty();
    }

    @Test
    void enterTheSquaresOfAShareAsComputedFromItsObservation() {
        List<LedgerEntry> ledger = Reports.print("fact-sheet", GalleryCase.PICTOGRAM.revision(), List.of())
                .ledger();
        assertThat(ledger.stream().filter(entry -> entry.role() == LedgerRole.COMPUTED))
                .extracting(LedgerEntry::text, LedgerEntry::observation)
                .contains(tuple("about 2 in 100", "minors-2015"), tuple("1 in 1,000", "young-minors-2015"));
        assertThat(ledger.stream().filter(entry -> entry.role() == LedgerRole.AXIS))
                .extracting(LedgerEntry::text)
                .containsExactly("Each square is 1 in 100.", "Each square is 1 in 1,000.");
    }
}
