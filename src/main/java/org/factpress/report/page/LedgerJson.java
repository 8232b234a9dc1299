package org.factpress.report.page;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.factpress.model.LedgerEntry;
import org.factpress.model.ReleaseFile;
import tools.jackson.databind.json.JsonMapper;

/** The ledger of one PDF as JSON: the digest of each attachment, then one numeral a line. */
final class LedgerJson {
    static final String NAME = "ledger.json";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private LedgerJson() {}

    static byte[] write(String fileName, int pages, Map<String, ReleaseFile> attachments, List<LedgerEntry> entries) {
        String rows = entries.stream()
                .map(entry -> "  " + JSON.writeValueAsString(row(entry)))
                .collect(Collectors.joining(",\n"));
        String files = attachments.entrySet().stream()
                .map(file -> "  " + JSON.writeValueAsString(digest(file.getKey(), file.getValue())))
                .collect(Collectors.joining(",\n"));
        String text = "{\"file\":" + JSON.writeValueAsString(fileName) + ",\"pages\":" + pages + ",\"attachments\":[\n"
                + files + "\n],\"numerals\":[\n" + rows + "\n]}\n";
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, Object> digest(String name, ReleaseFile file) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", name);
        json.put("sha256", file.sha256());
        return json;
    }

    private static Map<String, Object> row(LedgerEntry entry) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("page", entry.page());
        row.put("box", entry.box());
        row.put("text", entry.text());
        row.put("role", entry.role().code());
        row.put("observation", entry.observation());
        return row;
    }
}
