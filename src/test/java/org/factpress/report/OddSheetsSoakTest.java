package org.factpress.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.factpress.model.PrintedReport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Hundreds of sheets of anything; set {@code factpress.sheets} for another number. */
@Tag("soak")
class OddSheetsSoakTest {
    private static final int SHEETS = Integer.getInteger("factpress.sheets", 300);

    @Test
    void provesHundredsOfSheetsOfAnything() {
        Map<Long, String> failed = new TreeMap<>();
        int pages = 0;
        int numerals = 0;
        for (long seed = 1; seed <= SHEETS; seed++) {
            try {
                PrintedReport report = OddSheets.prove(seed);
                pages += report.pages();
                numerals += report.ledger().size();
            } catch (RuntimeException | AssertionError e) {
                failed.put(seed, String.valueOf(e));
            }
        }
        assertThat(failed)
                .as("failed of %d sheets (%d pages and %d numerals passed)", SHEETS, pages, numerals)
                .isEmpty();
        System.getLogger(OddSheetsSoakTest.class.getName())
                .log(System.Logger.Level.INFO, "{0} sheets, {1} pages, {2} numerals", SHEETS, pages, numerals);
    }
}
