package org.factpress.release;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.factpress.model.LedgerEntry;
import org.factpress.model.PrintedReport;
import org.factpress.model.ReleaseFile;
import org.jspecify.annotations.Nullable;

/** {@code data/ledger.json}: each numeral printed in each PDF, with page, box, role and observation. */
final class LedgerFile {
    private LedgerFile() {}

    static ReleaseFile of(List<PrintedReport> reports) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        for (PrintedReport report : reports) {
            Map<String, @Nullable Object> sheet = new LinkedHashMap<>();
            sheet.put("pages", report.pages());
            sheet.put(
                    "numerals",
                    report.ledger().stream().map(LedgerFile::numeral).toList());
            json.put(report.fileName(), sheet);
        }
        return DataFiles.file("data/ledger.json", JsonText.pretty(json));
    }

    private static Map<String, @Nullable Object> numeral(LedgerEntry entry) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("page", entry.page());
        json.put("box", entry.box());
        json.put("text", entry.text());
        json.put("role", entry.role().code());
        json.put("observation", entry.observation());
        return json;
    }
}
