package org.factpress.archive;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.factpress.release.JsonText;
import org.jspecify.annotations.Nullable;

/** What is written down of an object that was purged: one line of JSON, that tells nothing of its content but the digests. */
final class PurgeRecord {
    private PurgeRecord() {}

    static String of(String release, String by, String reason, Instant at, Optional<InventoryFile> inventory) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("release", release);
        json.put("by", by);
        json.put("at", at.toString());
        json.put("reason", reason);
        json.put("head", inventory.map(file -> "v" + file.head()).orElse(null));
        json.put(
                "sha512",
                inventory
                        .map(file -> file.content().values().stream().sorted().toList())
                        .orElse(null));
        return JsonText.line(json);
    }
}
