package org.factpress.jobfile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Tells which job files lie near one that was not found. */
final class Neighbours {
    private static final int SHOWN = 5;

    private Neighbours() {}

    /** The nearest name in the same folder, else the names there are, as the end of a sentence. */
    static String of(Path missing) {
        Path folder = missing.toAbsolutePath().normalize().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return "; the folder " + missing.getParent() + " does not exist either";
        }
        return Nearest.to(missing.getFileName().toString(), jobs(folder))
                .map(name -> "; did you mean " + missing.resolveSibling(name) + "?")
                .orElseGet(() -> inside(folder));
    }

    static String inside(Path folder) {
        List<String> names = jobs(folder);
        if (names.isEmpty()) {
            return "; draft one with: factpress init FOLDER";
        }
        String more = names.size() > SHOWN ? ", …" : "";
        return "; job files there: " + String.join(", ", names.subList(0, Math.min(SHOWN, names.size()))) + more;
    }

    private static List<String> jobs(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml") || name.endsWith(".yml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
