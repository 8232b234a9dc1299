package org.factpress.archive;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factpress.model.Coded;
import org.factpress.model.RevisionKind;
import org.factpress.release.Digests;
import org.factpress.release.JsonText;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The revisions of an object whose root inventory has this SHA-512, and the SHA-512 of the register's list of digests.
 *
 * <p>The page also holds the SHA-512 of itself, taken where these 128 characters are left out.
 */
record RegisterPage(String inventory, String sums, List<ArchivedRevision> revisions) {
    private static final String EMPTY_SEAL = "\"page\": \"\"";
    private static final Pattern SEAL = Pattern.compile("(?<=\"page\": \")[0-9a-f]{128}(?=\")");

    RegisterPage {
        revisions = List.copyOf(revisions);
    }

    byte[] toJson() {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("page", "");
        json.put("inventory", inventory);
        json.put("sums", sums);
        json.put("revisions", revisions.stream().map(RegisterPage::json).toList());
        String text = JsonText.pretty(json);
        int place = text.indexOf(EMPTY_SEAL) + EMPTY_SEAL.length() - 1;
        return (text.substring(0, place) + digest(text) + text.substring(place)).getBytes(StandardCharsets.UTF_8);
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

    private static String digest(String text) {
        return Digests.sha512(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The page, where every byte of it is as it was written. */
    static Optional<RegisterPage> read(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        Matcher seal = SEAL.matcher(text);
        return seal.find() && seal.group().equals(digest(seal.replaceFirst("")))
                ? Optional.of(parse(bytes))
                : Optional.empty();
    }

    private static RegisterPage parse(byte[] bytes) {
        JsonNode json = JsonMapper.shared().readTree(bytes);
        return new RegisterPage(
                text(json, "inventory"),
                text(json, "sums"),
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
