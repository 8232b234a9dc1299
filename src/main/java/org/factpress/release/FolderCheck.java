package org.factpress.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A revision's folder held against its manifest. */
final class FolderCheck {
    private FolderCheck() {}

    /** One line a file, in the order of the paths. */
    static List<String> problems(Path folder) {
        Map<String, ManifestEntry> named;
        try {
            named = ReleaseFolder.manifest(folder).files().stream()
                    .collect(Collectors.toMap(ManifestEntry::path, Function.identity(), (first, second) -> first));
        } catch (DataFileException e) {
            return List.of(String.valueOf(e.getMessage()));
        }
        Map<String, String> problems = new TreeMap<>();
        named.forEach((path, entry) -> check(folder, entry, problems));
        for (String path : paths(folder)) {
            if (!named.containsKey(path) && !path.equals(Manifest.FILE)) {
                problems.put(path, path + " is not in release.json: somebody added it");
            }
        }
        return new ArrayList<>(problems.values());
    }

    private static void check(Path folder, ManifestEntry entry, Map<String, String> problems) {
        Path file = folder.resolve(entry.path());
        if (!ReleaseContent.isPlain(entry.path())) {
            problems.put(entry.path(), entry.path() + " in release.json leads out of the folder");
        } else if (!Files.isRegularFile(file)) {
            problems.put(entry.path(), entry.path() + " is missing: restore it from the archive");
        } else if (!entry.sha256().equals(sha256(file))) {
            problems.put(
                    entry.path(),
                    entry.path() + " is not the file that was released (its SHA-256 differs from release.json):"
                            + " restore it from the archive");
        }
    }

    private static String sha256(Path file) {
        try {
            return Digests.sha256(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> paths(Path folder) {
        try (Stream<Path> tree = Files.walk(folder)) {
            return tree.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted(Comparator.naturalOrder())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
