package org.factpress.release;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.factpress.model.Figure;
import org.factpress.model.Finding;
import org.factpress.model.Observation;
import org.factpress.model.ReadOutcome;

/** The data files of a revision or draft, read back; {@code unreadable} is the SHA-256 of each document without text, by path. */
public record RevisionRecords(
        Manifest manifest,
        List<Finding> findings,
        List<Figure> figures,
        List<Observation> observations,
        Map<String, String> unreadable) {
    public RevisionRecords {
        findings = List.copyOf(findings);
        figures = List.copyOf(figures);
        observations = List.copyOf(observations);
        unreadable = Map.copyOf(unreadable);
    }

    /** {@code files} gives the bytes of a file by its path below the revision's folder. */
    public static RevisionRecords read(Function<String, byte[]> files) {
        return new RevisionRecords(
                Manifest.parse(files.apply(Manifest.FILE)),
                FindingRecords.read(files.apply("data/findings.json")),
                FigureRecords.read(files.apply("data/figures.csv")),
                ObservationRecords.read(files.apply("data/observations.csv")),
                unreadable(files.apply("data/sources.csv")));
    }

    /** The SHA-256 of each source by its path, from the bytes of {@code data/sources.csv}. */
    public static Map<String, String> sources(byte[] csv) {
        Map<String, String> sources = new TreeMap<>();
        CsvTable.read("data/sources.csv", csv).forEach(row -> sources.put(row.text("document"), row.text("sha256")));
        return sources;
    }

    /** The stored text of each document of media type {@code text/plain}, by its path. */
    public static Map<String, String> plainTexts(Function<String, byte[]> files) {
        Map<String, String> texts = new TreeMap<>();
        for (CsvRow row : CsvTable.read("data/sources.csv", files.apply("data/sources.csv"))) {
            if (row.text("mediaType").equals("text/plain")
                    && row.text("outcome").equals(ReadOutcome.READ.code())) {
                byte[] text = files.apply("data/text/" + row.text("sha256") + ".txt");
                texts.put(row.text("document"), new String(text, StandardCharsets.UTF_8));
            }
        }
        return texts;
    }

    private static Map<String, String> unreadable(byte[] csv) {
        Map<String, String> unreadable = new TreeMap<>();
        for (CsvRow row : CsvTable.read("data/sources.csv", csv)) {
            if (!row.text("outcome").equals(ReadOutcome.READ.code())) {
                unreadable.put(row.text("document"), row.text("sha256"));
            }
        }
        return unreadable;
    }
}
