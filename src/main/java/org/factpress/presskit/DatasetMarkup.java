package org.factpress.presskit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.factpress.model.Indicator;
import org.factpress.model.Publisher;
import org.factpress.model.ReleaseSpec;
import org.factpress.model.Revision;
import org.factpress.release.JsonText;
import org.jspecify.annotations.Nullable;

/** The results of a revision as a schema.org Dataset in JSON-LD, so that search engines for data find them. */
final class DatasetMarkup {
    private DatasetMarkup() {}

    static String of(String language, Revision revision) {
        ReleaseSpec spec = revision.spec();
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("@context", "https://schema.org");
        json.put("@type", "Dataset");
        json.put("name", spec.title());
        json.put("description", description(revision));
        json.put(
                "identifier",
                Objects.requireNonNullElse(spec.citation().identifier(), "urn:factpress:release:" + spec.release()));
        putPresent(json, "license", spec.citation().rights());
        json.put("version", Integer.toString(revision.number()));
        json.put("datePublished", revision.asOf().toLocalDate().toString());
        json.put("inLanguage", language);
        json.put("isAccessibleForFree", true);
        putPresent(json, "temporalCoverage", spec.cycle());
        putPresent(json, "creator", publisher(spec.publisher()));
        List<String> places = places(revision);
        if (!places.isEmpty()) {
            json.put(
                    "spatialCoverage", places.stream().map(DatasetMarkup::place).toList());
        }
        json.put(
                "variableMeasured",
                revision.indicators().stream().map(DatasetMarkup::variable).toList());
        json.put("distribution", List.of(download("data/figures.csv"), download("data/observations.csv")));
        return JsonText.pretty(json);
    }

    private static String description(Revision revision) {
        String subtitle = revision.spec().subtitle();
        String measured = String.join(
                "; ", revision.indicators().stream().map(Indicator::label).toList());
        return (subtitle == null ? revision.spec().title() : subtitle) + (measured.isEmpty() ? "" : ". " + measured);
    }

    private static @Nullable Map<String, @Nullable Object> publisher(Publisher publisher) {
        if (publisher.name() == null) {
            return null;
        }
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("@type", "Organization");
        json.put("name", publisher.name());
        putPresent(json, "email", publisher.contactEmail());
        return json;
    }

    private static List<String> places(Revision revision) {
        return revision.observations().stream()
                .flatMap(observation -> observation.scope().place().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static Map<String, @Nullable Object> place(String name) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("@type", "Place");
        json.put("name", name);
        return json;
    }

    private static Map<String, @Nullable Object> variable(Indicator indicator) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("@type", "PropertyValue");
        json.put("name", indicator.label());
        putPresent(json, "unitText", indicator.unit());
        return json;
    }

    private static Map<String, @Nullable Object> download(String path) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("@type", "DataDownload");
        json.put("encodingFormat", "text/csv");
        json.put("contentUrl", path);
        return json;
    }

    private static void putPresent(Map<String, @Nullable Object> json, String key, @Nullable Object value) {
        if (value != null) {
            json.put(key, value);
        }
    }
}
