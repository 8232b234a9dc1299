package org.factpress.verify;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.factpress.model.Coded;
import org.factpress.model.LedgerEntry;
import org.factpress.model.LedgerRole;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The ledger that travels inside a sheet: its name and pages, the digest of each attachment, each numeral. */
record SheetLedger(String file, int pages, Map<String, String> attachments, List<LedgerEntry> numerals) {
    static final String NAME = "ledger.json";

    SheetLedger {
        numerals = List.copyOf(numerals);
    }

    /** What is no ledger is an {@link IllegalArgumentException} that says why. */
    static SheetLedger parse(byte[] json) {
        try {
            JsonNode ledger = JsonMapper.shared().readTree(json);
            return new SheetLedger(
                    ledger.required("file").stringValue(),
                    ledger.required("pages").intValue(),
                    attachments(ledger.required("attachments")),
                    ledger.required("numerals")
                            .valueStream()
                            .map(SheetLedger::numeral)
                            .toList());
        } catch (JacksonException e) {
            throw new IllegalArgumentException(e.getOriginalMessage(), e);
        }
    }

    private static Map<String, String> attachments(JsonNode files) {
        Map<String, String> digests = new LinkedHashMap<>();
        files.valueStream()
                .forEach(file -> digests.put(
                        file.required("name").stringValue(),
                        file.required("sha256").stringValue()));
        return digests;
    }

    private static LedgerEntry numeral(JsonNode row) {
        JsonNode box = row.required("box");
        return new LedgerEntry(
                row.required("page").intValue(),
                box.required(0).doubleValue(),
                box.required(1).doubleValue(),
                box.required(2).doubleValue(),
                box.required(3).doubleValue(),
                row.required("text").stringValue(),
                Coded.of(LedgerRole.class, row.required("role").stringValue()),
                row.required("observation").isNull()
                        ? null
                        : row.required("observation").stringValue());
    }
}
