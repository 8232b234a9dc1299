package org.factpress.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.factpress.model.Revision;
import org.factpress.revision.Snapshot;
import org.factpress.revision.SupersededSheet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Revisions read back from their files, to be compared. */
public final class Snapshots {
    private Snapshots() {}

    /** {@code files} gives the bytes of a file by its path below the revision's folder. */
    public static Snapshot read(Function<String, byte[]> files) {
        RevisionRecords records = RevisionRecords.read(files);
        Manifest manifest = records.manifest();
        return new Snapshot(
                manifest.release(),
                manifest.revision(),
                manifest.kind(),
                manifest.reason(),
                manifest.asOf(),
                records.observations(),
                records.figures(),
                new TreeMap<>(RevisionRecords.sources(files.apply("data/sources.csv"))),
                sheets(files.apply("data/ledger.json"), digests(manifest)));
    }

    /** A revision that is being made and has no sheets yet. */
    public static Snapshot of(Revision revision) {
        SortedMap<String, String> sources = new TreeMap<>();
        revision.documents().forEach(document -> sources.put(document.path(), document.sha256()));
        return new Snapshot(
                revision.spec().release(),
                revision.number(),
                revision.kind(),
                revision.reason(),
                revision.asOf(),
                revision.observations(),
                revision.figures(),
                sources,
                List.of());
    }

    private static Map<String, String> digests(Manifest manifest) {
        return manifest.files().stream().collect(Collectors.toMap(ManifestEntry::path, ManifestEntry::sha256));
    }

    private static List<SupersededSheet> sheets(byte[] ledger, Map<String, String> digests) {
        List<SupersededSheet> sheets = new ArrayList<>();
        JsonMapper.shared()
                .readTree(ledger)
                .properties()
                .forEach(sheet -> sheets.add(new SupersededSheet(
                        sheet.getKey(),
                        digests.getOrDefault(sheet.getKey(), ""),
                        pages(sheet.getValue().required("numerals")))));
        return sheets;
    }

    private static SortedMap<String, SortedSet<Integer>> pages(JsonNode numerals) {
        SortedMap<String, SortedSet<Integer>> pages = new TreeMap<>();
        for (JsonNode numeral : numerals) {
            JsonNode observation = numeral.required("observation");
            if (!observation.isNull()) {
                pages.computeIfAbsent(observation.stringValue(), id -> new TreeSet<>())
                        .add(numeral.required("page").intValue());
            }
        }
        return pages;
    }
}
