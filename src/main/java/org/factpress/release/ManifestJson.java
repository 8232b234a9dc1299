package org.factpress.release;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.factpress.model.Coded;
import org.factpress.model.RevisionKind;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A manifest as {@code release.json}, and back. */
final class ManifestJson {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private ManifestJson() {}

    static byte[] write(Manifest manifest) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("release", manifest.release());
        json.put("title", manifest.title());
        json.put("cycle", manifest.cycle());
        json.put("revision", manifest.revision());
        json.put("kind", manifest.kind().code());
        json.put("reason", manifest.reason());
        json.put("asOf", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(manifest.asOf()));
        json.put("fingerprint", manifest.fingerprint());
        json.put("softwareVersion", manifest.softwareVersion());
        json.put("previous", manifest.previous());
        json.put("draft", manifest.draft());
        json.put("supersedes", manifest.supersedes());
        json.put("files", manifest.files().stream().map(ManifestJson::entry).toList());
        return JsonText.pretty(json).getBytes(StandardCharsets.UTF_8);
    }

    static Manifest read(byte[] json) {
        try {
            return manifest(MAPPER.readTree(json));
        } catch (JacksonException | IllegalArgumentException | DateTimeException e) {
            throw new DataFileException("release.json is no manifest of a release: " + firstLine(e)
                    + ". Restore the revision's folder from the archive.");
        }
    }

    private static Manifest manifest(JsonNode json) {
        return new Manifest(
                json.required("release").stringValue(),
                json.required("title").stringValue(),
                textOrNull(json, "cycle"),
                json.required("revision").intValue(),
                Coded.of(RevisionKind.class, json.required("kind").stringValue()),
                textOrNull(json, "reason"),
                OffsetDateTime.parse(json.required("asOf").stringValue()),
                json.required("fingerprint").stringValue(),
                json.required("softwareVersion").stringValue(),
                textOrNull(json, "previous"),
                json.required("draft").booleanValue(),
                json.required("supersedes").isNull()
                        ? null
                        : (Integer) json.required("supersedes").intValue(),
                entries(json.required("files")));
    }

    private static List<ManifestEntry> entries(JsonNode files) {
        return files.valueStream()
                .map(file -> new ManifestEntry(
                        file.required("path").stringValue(),
                        file.required("bytes").longValue(),
                        file.required("sha256").stringValue(),
                        unsigned(file.path("unsigned"))))
                .toList();
    }

    /** Not there in what was released before there were signatures. */
    private static ManifestEntry.@Nullable Unsigned unsigned(JsonNode json) {
        return json.isMissingNode() || json.isNull()
                ? null
                : new ManifestEntry.Unsigned(
                        json.required("bytes").longValue(),
                        json.required("sha256").stringValue());
    }

    private static Map<String, @Nullable Object> entry(ManifestEntry entry) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("path", entry.path());
        json.put("bytes", entry.bytes());
        json.put("sha256", entry.sha256());
        json.put("unsigned", unsigned(entry.unsigned()));
        return json;
    }

    private static @Nullable Map<String, Object> unsigned(ManifestEntry.@Nullable Unsigned unsigned) {
        if (unsigned == null) {
            return null;
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("bytes", unsigned.bytes());
        json.put("sha256", unsigned.sha256());
        return json;
    }

    private static @Nullable String textOrNull(JsonNode json, String key) {
        JsonNode value = json.required(key);
        return value.isNull() ? null : value.stringValue();
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }
}
