package org.factpress.release;

import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.factpress.model.ReleaseFile;
import org.factpress.model.Revision;
import org.jspecify.annotations.Nullable;

/** {@code data/datapackage.json}: the Frictionless Data Package that describes the files of {@code data/}. */
public final class DataPackage {
    private static final String FOLDER = "data/";
    private static final Map<String, RecordFormat<?>> TABLES = Map.of(
            "figures.csv", FigureRecords.FORMAT,
            "set-aside.csv", SetAsideRecords.FORMAT,
            "observations.csv", ObservationRecords.FORMAT,
            "sources.csv", SourceRecords.FORMAT);

    private DataPackage() {}

    /** Describes those of the files that lie in {@code data/}. */
    public static ReleaseFile of(Revision revision, List<ReleaseFile> files) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("$schema", "https://datapackage.org/profiles/2.0/datapackage.json");
        json.put("name", revision.spec().release());
        json.put("id", "urn:factpress:release:" + revision.spec().release());
        json.put("title", revision.spec().title());
        json.put("version", Integer.toString(revision.number()));
        json.put("created", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(revision.asOf()));
        json.put(
                "resources",
                files.stream()
                        .filter(file -> file.path().startsWith(FOLDER))
                        .map(DataPackage::resource)
                        .toList());
        return DataFiles.file(FOLDER + "datapackage.json", JsonText.pretty(json));
    }

    private static Map<String, @Nullable Object> resource(ReleaseFile file) {
        String path = file.path().substring(FOLDER.length());
        String extension = path.substring(path.lastIndexOf('.') + 1);
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put(
                "name",
                path.substring(0, path.length() - extension.length() - 1).replace('/', '-'));
        json.put("path", path);
        json.put("format", extension);
        json.put("mediatype", mediaType(extension));
        json.put("encoding", "utf-8");
        json.put("bytes", file.bytes().length);
        json.put("hash", "sha256:" + Digests.sha256(file.bytes()));
        RecordFormat<?> table = TABLES.get(path);
        if (table != null) {
            json.put("type", "table");
            json.put("schema", schema(table));
        }
        return json;
    }

    private static Map<String, @Nullable Object> schema(RecordFormat<?> table) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("fields", table.schema().stream().map(DataPackage::field).toList());
        json.put("missingValues", List.of(""));
        // The same bytes under two paths give a figure twice, so only observations have a key.
        if (table == ObservationRecords.FORMAT) {
            json.put("primaryKey", List.of("id"));
        }
        return json;
    }

    private static Map<String, @Nullable Object> field(Column<?> column) {
        boolean list = column.type() == ColumnType.LIST;
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("name", column.name());
        json.put("type", column.schemaType());
        json.put("description", list ? column.meaning() + " Joined by \";\"." : column.meaning());
        return json;
    }

    private static String mediaType(String extension) {
        return switch (extension) {
            case "csv" -> "text/csv";
            case "json" -> "application/json";
            default -> "text/plain";
        };
    }
}
