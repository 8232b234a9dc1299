package org.factpress.archive;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.factpress.model.Coded;
import org.factpress.model.RevisionKind;
import org.factpress.release.JsonText;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The revisions of an object whose root inventory has this SHA-512, as the register writes them down. */
record RegisterPage(String inventory, List<ArchivedRevision> revisions) {
    RegisterPage {
        revisions = List.copyOf(revisions);
    }

    byte[] toJson() {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("inventory", inventory);
        json.put("revisions", revisions.stream().map(RegisterPage::json).toList());
        return JsonText.pretty(json).getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, @Nullable Object> json(ArchivedRevision revision) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("release", revision.release());
        json.put("number", revision.number());
        json.put("kind", revision.kind().code());
        json.put("reason", revision.reason());
        json.put("asOf", revision.asOf().toString());
        json.put("fingerprint", revision.fingerprint());
        json.put("softwareVersion", revision.softwareVersion());
        json.put("created", revision.created().toString());
        return json;
    }

    static RegisterPage read(byte[] bytes) {
        JsonNode json = JsonMapper.shared().readTree(bytes);
        return new RegisterPage(
                text(json, "inventory"),
                json.required("revisions")
                        .valueStream()
                        .map(RegisterPage::revision)
                        .toList());
    }

    private static ArchivedRevision revision(JsonNode json) {
        JsonNode reason = json.required("reason");
        return new ArchivedRevision(
                text(json, "release"),
                json.required("number").intValue(),
                Coded.of(RevisionKind.class, text(json, "kind")),
                reason.isNull() ? null : reason.stringValue(),
                OffsetDateTime.parse(text(json, "asOf")),
                text(json, "fingerprint"),
                text(json, "softwareVersion"),
                OffsetDateTime.parse(text(json, "created")));
    }

    private static String text(JsonNode json, String key) {
        return json.required(key).stringValue();
    }
}
