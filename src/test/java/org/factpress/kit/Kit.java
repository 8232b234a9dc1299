package org.factpress.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A folder of releases with the hand-made tables of what is wrong in them and what only looks wrong. */
record Kit(Map<String, CheckedRelease> releases, List<PlantedFault> faults, List<Restatement> restatements) {
    static final Path FOLDER = Path.of("src/test/resources/org/factpress/kit");

    static Kit read(Path folder) {
        Map<String, CheckedRelease> releases = new TreeMap<>();
        folders(folder).forEach(release -> releases.put(release.getFileName().toString(), CheckedRelease.of(release)));
        return new Kit(
                releases,
                rows(folder.resolve("faults.tsv")).stream()
                        .map(PlantedFault::of)
                        .toList(),
                rows(folder.resolve("restatements.tsv")).stream()
                        .map(Restatement::of)
                        .toList());
    }

    List<PlantedFault> asked() {
        return faults.stream().filter(fault -> !fault.consequence()).toList();
    }

    private static List<Path> folders(Path folder) {
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows below the header; a kit without the table has none. */
    static List<List<String>> rows(Path table) {
        if (!Files.exists(table)) {
            return List.of();
        }
        try (Stream<String> lines = Files.lines(table)) {
            return lines.skip(1).map(line -> List.of(line.split("\t", -1))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
