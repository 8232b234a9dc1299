package org.factpress.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.factpress.archive.ArchivedRevision;
import org.factpress.archive.Layout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The validator's report on each PDF of a revision, which the archive keeps beside it, and the warnings drawn from them. */
final class ConformanceReports {
    private ConformanceReports() {}

    /** Of the PDFs in a revision's folder, by logical path: {@code validation/fact-sheet.json}. */
    static Map<String, byte[]> of(Path folder, Stations stations) {
        Map<String, byte[]> reports = new TreeMap<>();
        for (Path pdf : pdfs(folder)) {
            String name = pdf.getFileName().toString();
            byte[] bytes = bytes(pdf);
            reports.put(
                    Layout.VALIDATION + name.replaceFirst("pdf$", "json"),
                    stations.conformance(bytes).toJson(name, Sha256.of(bytes)));
        }
        return reports;
    }

    /** One line for each PDF that its report finds broken; read from the archive, as a run that was killed has made them. */
    static List<String> warnings(ArchivedRevision revision, Stations stations) {
        List<String> warnings = new ArrayList<>();
        for (String path : stations.paths(revision)) {
            if (path.startsWith(Layout.VALIDATION)) {
                JsonNode report = JsonMapper.shared().readTree(stations.content(revision, path));
                if (!report.required("compliant").booleanValue()) {
                    warnings.add(warning(revision, path, report));
                }
            }
        }
        return warnings;
    }

    private static String warning(ArchivedRevision revision, String path, JsonNode report) {
        List<String> broken = new ArrayList<>();
        for (JsonNode profile : report.required("profiles")) {
            if (!profile.required("compliant").booleanValue()) {
                broken.add(profile.required("profile").stringValue());
            }
        }
        return report.required("file").stringValue() + ": "
                + report.required("validator").stringValue() + " does not accept it as "
                + String.join(" and ", broken) + ". It is released all the same; what is broken where: ./factpress"
                + " archive show " + revision.release() + " " + revision.number() + " --file " + path;
    }

    private static List<Path> pdfs(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".pdf"))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
