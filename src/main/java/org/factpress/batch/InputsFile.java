package org.factpress.batch;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.factpress.archive.ArchivedRevision;
import org.factpress.archive.Layout;
import org.factpress.model.Coded;
import org.factpress.model.DocumentRole;
import org.factpress.model.ReleaseSpec;
import org.factpress.model.ReportSpec;
import org.factpress.model.SourceSpec;
import org.factpress.model.TemplateSource;
import org.factpress.release.Digests;
import org.factpress.release.JsonText;
import org.factpress.revision.Holder;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a revision was made from, as archived beside it: enough to make it again from the archived object alone.
 *
 * <p>{@code jobFile} and every {@code archived} are logical paths of the object.
 */
record InputsFile(
        String jobFile,
        List<Source> sources,
        List<Asset> assets,
        @Nullable Previous previous,
        List<Holder> holders) {
    /** The logical path in the archive. */
    static final String PATH = Layout.METADATA + "inputs.json";

    /** Where the observations lie that the revision was compared with. */
    static final String PREVIOUS = Layout.PREVIOUS + "observations.csv";

    /** A source: its path in the release, where it lies in the object, its SHA-256, and what the job says of it. */
    record Source(String path, String archived, String sha256, SourceSpec spec) {}

    /** A template or logo: its name as the job file has it, where it lies in the object, its bytes' SHA-256. */
    record Asset(String name, String archived, String sha256) {}

    /** The revision of another release that this one was compared with. */
    record Previous(String release, int revision, String fingerprint) {}

    InputsFile {
        sources = List.copyOf(sources);
        assets = List.copyOf(assets);
        holders = List.copyOf(holders);
    }

    static InputsFile of(RunInputs inputs) {
        return new InputsFile(
                Layout.JOB + Path.of(inputs.jobFile()).getFileName(),
                inputs.sources().stream().map(InputsFile::source).toList(),
                assets(inputs.spec()),
                previous(inputs.previous()),
                inputs.holders());
    }

    private static Source source(SourceInput source) {
        return new Source(source.path(), Layout.source(source.path()), source.sha256(), source.spec());
    }

    private static List<Asset> assets(ReleaseSpec spec) {
        return bytes(spec).entrySet().stream()
                .map(asset -> asset(asset.getKey(), asset.getValue()))
                .toList();
    }

    /** The bytes of the logo and of each template, by the names that the job file gives them. */
    static SortedMap<String, byte[]> bytes(ReleaseSpec spec) {
        SortedMap<String, byte[]> bytes = new TreeMap<>();
        if (spec.publisher().logo() != null) {
            bytes.put(spec.publisher().logo().path(), spec.publisher().logo().bytes());
        }
        spec.reports().stream()
                .flatMap(InputsFile::templates)
                .forEach(template -> bytes.put(template.path(), template.text().getBytes(StandardCharsets.UTF_8)));
        return bytes;
    }

    private static Stream<TemplateSource> templates(ReportSpec report) {
        return Stream.concat(Stream.ofNullable(report.template()), report.translations().values().stream());
    }

    private static Asset asset(String name, byte[] bytes) {
        return new Asset(name, Layout.asset(name), Digests.sha256(bytes));
    }

    private static @Nullable Previous previous(@Nullable ArchivedRevision previous) {
        return previous == null ? null : new Previous(previous.release(), previous.number(), previous.fingerprint());
    }

    byte[] toJson() {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("jobFile", jobFile);
        json.put("sources", sources.stream().map(InputsFile::json).toList());
        json.put("assets", assets.stream().map(InputsFile::json).toList());
        json.put("previous", previous == null ? null : json(previous));
        json.put("holders", holders.stream().map(InputsFile::json).toList());
        return JsonText.pretty(json).getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, @Nullable Object> json(Source source) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("path", source.path());
        json.put("archived", source.archived());
        json.put("sha256", source.sha256());
        json.put("pattern", source.spec().pattern());
        json.put("title", source.spec().title());
        json.put("date", source.spec().date());
        json.put("role", source.spec().role().code());
        return json;
    }

    private static Map<String, @Nullable Object> json(Asset asset) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("name", asset.name());
        json.put("archived", asset.archived());
        json.put("sha256", asset.sha256());
        return json;
    }

    private static Map<String, @Nullable Object> json(Holder holder) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("channel", holder.channel());
        json.put("revision", holder.revision());
        json.put("recipients", holder.recipients());
        return json;
    }

    private static Map<String, @Nullable Object> json(Previous previous) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("release", previous.release());
        json.put("revision", previous.revision());
        json.put("fingerprint", previous.fingerprint());
        json.put("observations", PREVIOUS);
        return json;
    }

    /** The file read back; {@code content} gives the bytes of a logical path. */
    static InputsFile read(Content content) {
        JsonNode json = JsonMapper.shared().readTree(content.of(PATH));
        JsonNode previous = json.required("previous");
        return new InputsFile(
                json.required("jobFile").stringValue(),
                json.required("sources").valueStream().map(InputsFile::source).toList(),
                json.required("assets")
                        .valueStream()
                        .map(asset -> new Asset(text(asset, "name"), text(asset, "archived"), text(asset, "sha256")))
                        .toList(),
                previous.isNull()
                        ? null
                        : new Previous(
                                text(previous, "release"),
                                previous.required("revision").intValue(),
                                text(previous, "fingerprint")),
                json.required("holders").valueStream().map(InputsFile::holder).toList());
    }

    private static Holder holder(JsonNode json) {
        return new Holder(
                text(json, "channel"),
                json.required("revision").intValue(),
                json.required("recipients").intValue());
    }

    private static Source source(JsonNode json) {
        JsonNode title = json.required("title");
        JsonNode date = json.required("date");
        return new Source(
                text(json, "path"),
                text(json, "archived"),
                text(json, "sha256"),
                new SourceSpec(
                        text(json, "pattern"),
                        title.isNull() ? null : title.stringValue(),
                        date.isNull() ? null : LocalDate.parse(date.stringValue()),
                        Coded.of(DocumentRole.class, text(json, "role"))));
    }

    private static String text(JsonNode json, String key) {
        return json.required(key).stringValue();
    }

    /** The content of an archived object's version by logical path. */
    interface Content {
        byte[] of(String logicalPath);
    }
}
