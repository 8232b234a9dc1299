package org.factpress.release;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.factpress.model.ReleaseSpec;
import org.jspecify.annotations.Nullable;

/** A revision described as a data set in the terms of the DataCite Metadata Schema 4.6, for whoever registers or finds it. */
public final class DataCite {
    private static final String UNNAMED = ":unav";

    private DataCite() {}

    /** The bytes of {@code metadata/datacite.json}. */
    public static byte[] of(ReleaseSpec spec, int revision, @Nullable String reason, OffsetDateTime asOf) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        String publisher = Objects.requireNonNullElse(spec.publisher().name(), UNNAMED);
        json.put("schemaVersion", "http://datacite.org/schema/kernel-4");
        json.put("identifiers", identifiers(spec, revision));
        json.put("creators", List.of(entry("name", publisher, "nameType", "Organizational")));
        json.put("titles", titles(spec));
        json.put("publisher", Map.of("name", publisher));
        json.put("publicationYear", Integer.toString(asOf.getYear()));
        json.put("types", entry("resourceTypeGeneral", "Dataset", "resourceType", "Reconciled release figures"));
        json.put("dates", dates(spec, asOf));
        json.put("language", spec.language());
        json.put("version", Integer.toString(revision));
        json.put("relatedIdentifiers", related(spec, revision));
        json.put("rightsList", rights(spec.citation().rights()));
        json.put(
                "descriptions",
                reason == null ? List.of() : List.of(entry("description", reason, "descriptionType", "TechnicalInfo")));
        return JsonText.pretty(json).getBytes(StandardCharsets.UTF_8);
    }

    private static List<Map<String, @Nullable Object>> identifiers(ReleaseSpec spec, int revision) {
        List<Map<String, @Nullable Object>> identifiers = new ArrayList<>();
        String own = spec.citation().identifier();
        if (own != null) {
            boolean doi = own.matches("(?:(?:https?://)?(?:dx\\.)?doi\\.org/|doi:)?10\\.\\d{4,9}/\\S+");
            identifiers.add(entry("identifier", own, "identifierType", doi ? "DOI" : "Other"));
        }
        identifiers.add(entry("identifier", urn(spec, revision), "identifierType", "URN"));
        return identifiers;
    }

    private static List<Map<String, @Nullable Object>> rights(@Nullable String rights) {
        if (rights == null) {
            return List.of();
        }
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put(isAddress(rights) ? "rightsUri" : "rights", rights);
        return List.of(json);
    }

    private static boolean isAddress(String text) {
        return text.startsWith("http://") || text.startsWith("https://");
    }

    private static List<Map<String, @Nullable Object>> titles(ReleaseSpec spec) {
        List<Map<String, @Nullable Object>> titles = new ArrayList<>();
        titles.add(new LinkedHashMap<>(Map.of("title", spec.title())));
        if (spec.subtitle() != null) {
            titles.add(entry("title", spec.subtitle(), "titleType", "Subtitle"));
        }
        return titles;
    }

    private static List<Map<String, @Nullable Object>> dates(ReleaseSpec spec, OffsetDateTime asOf) {
        List<Map<String, @Nullable Object>> dates = new ArrayList<>();
        dates.add(entry("date", asOf.toLocalDate().toString(), "dateType", "Issued"));
        if (spec.cycle() != null) {
            dates.add(entry("date", spec.cycle(), "dateType", "Coverage"));
        }
        return dates;
    }

    private static List<Map<String, @Nullable Object>> related(ReleaseSpec spec, int revision) {
        List<Map<String, @Nullable Object>> related = new ArrayList<>();
        related.add(related("urn:factpress:release:" + spec.release(), "IsVersionOf"));
        if (revision > 1) {
            related.add(related(urn(spec, revision - 1), "IsNewVersionOf"));
        }
        return related;
    }

    private static Map<String, @Nullable Object> related(String urn, String relation) {
        Map<String, @Nullable Object> json = entry("relatedIdentifier", urn, "relatedIdentifierType", "URN");
        json.put("relationType", relation);
        return json;
    }

    private static String urn(ReleaseSpec spec, int revision) {
        return "urn:factpress:release:" + spec.release() + ":v" + revision;
    }

    private static Map<String, @Nullable Object> entry(String key, String value, String other, String otherValue) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put(key, value);
        json.put(other, otherValue);
        return json;
    }
}
