package org.factpress.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words the message for a pattern without a match, with the files that were perhaps meant. */
final class NearMisses {
    private static final int SHOWN = 3;

    private NearMisses() {}

    static String message(SourcePattern pattern) {
        Path folder = existing(pattern.folder());
        String near = suggestions(folder, wanted(pattern));
        if (near.isEmpty()) {
            near = isThere(pattern) ? "" : folders(folder, pattern);
        }
        return "No source matches '" + pattern.pattern() + "' (looked in "
                + folder.toString().replace('\\', '/') + "); "
                + (near.isEmpty() ? there(folder, pattern) : "did you mean " + near + "? Put")
                + " the file there or correct the pattern under 'sources'.";
    }

    /** The folder itself or the nearest one above it that exists. */
    private static Path existing(Path folder) {
        Path found = folder.toAbsolutePath().normalize();
        while (!Files.isDirectory(found) && found.getParent() != null) {
            found = found.getParent();
        }
        return found;
    }

    private static boolean isThere(SourcePattern pattern) {
        return Files.isDirectory(pattern.folder());
    }

    /** The files that lie where a glob was looked for: one of them was meant, or the delivery is missing. */
    private static String there(Path folder, SourcePattern pattern) {
        List<Path> files = isThere(pattern) ? SourceFolder.filesBelow(folder) : List.of();
        if (files.isEmpty()) {
            return "put";
        }
        String more = files.size() > SHOWN ? " and " + (files.size() - SHOWN) + " more" : "";
        return "it holds "
                + files.stream()
                        .limit(SHOWN)
                        .map(file -> "'" + folder.relativize(file).toString().replace('\\', '/') + "'")
                        .collect(Collectors.joining(", "))
                + more + ". Put";
    }

    /** Folders whose name is near the one that is not there. */
    private static String folders(Path existing, SourcePattern pattern) {
        Path missing = existing.relativize(pattern.folder().toAbsolutePath().normalize());
        String wanted = name(missing.getName(0));
        try (Stream<Path> inside = Files.list(existing)) {
            return inside.filter(Files::isDirectory)
                    .filter(folder -> distance(wanted, name(folder)) <= Math.max(1, wanted.length() / 3))
                    .sorted(Comparator.comparingInt((Path folder) -> distance(wanted, name(folder)))
                            .thenComparing(NearMisses::name))
                    .limit(SHOWN)
                    .map(folder -> "the folder '" + folder.getFileName() + "'")
                    .collect(Collectors.joining(" or "));
        } catch (IOException unreadable) {
            return "";
        }
    }

    private static String wanted(SourcePattern pattern) {
        String path = pattern.pattern().replace('\\', '/');
        return path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    }

    private static String suggestions(Path folder, String wanted) {
        List<Path> candidates = SourceFolder.filesBelow(folder);
        return candidates.stream()
                .limit(1_000)
                .filter(file -> distance(wanted, name(file)) <= Math.max(2, wanted.length() / 3))
                .sorted(Comparator.comparingInt(file -> distance(wanted, name(file))))
                .limit(SHOWN)
                .map(file -> "'" + folder.relativize(file).toString().replace('\\', '/') + "'")
                .collect(Collectors.joining(" or "));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    }

    /** Levenshtein's distance. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
