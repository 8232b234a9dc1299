package org.factpress.release;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.factpress.model.ReleaseFile;
import org.factpress.model.Revision;
import org.factpress.model.SourceDocument;

/**
 * The files of {@code data/} that do not depend on printing: figures, set-aside, observations, findings, sources, provenance,
 * texts.
 */
public final class DataFiles {
    private DataFiles() {}

    /** The files in the order of the contract; the texts follow, by the SHA-256 of their source. */
    public static List<ReleaseFile> of(Revision revision) {
        List<ReleaseFile> files = new ArrayList<>();
        files.add(file("data/figures.csv", FigureRecords.FORMAT.csv(revision.figures())));
        files.add(file("data/set-aside.csv", SetAsideRecords.FORMAT.csv(revision.setAside())));
        files.add(file("data/observations.csv", ObservationRecords.FORMAT.csv(revision.observations())));
        files.add(file("data/findings.json", JsonText.findings(revision.findings())));
        files.add(file("data/sources.csv", SourceRecords.FORMAT.csv(revision.documents())));
        files.add(Provenance.of(revision, List.copyOf(files)));
        texts(revision).forEach((sha256, text) -> files.add(file("data/text/" + sha256 + ".txt", text)));
        return List.copyOf(files);
    }

    static ReleaseFile file(String path, String text) {
        return new ReleaseFile(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** A document that lies under two paths has one text. */
    private static Map<String, String> texts(Revision revision) {
        Map<String, String> texts = new TreeMap<>();
        for (SourceDocument document : revision.documents()) {
            if (document.outcome().hasText()) {
                texts.putIfAbsent(document.sha256(), document.text());
            }
        }
        return texts;
    }
}
