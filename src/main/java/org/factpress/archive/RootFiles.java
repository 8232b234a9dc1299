package org.factpress.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.factpress.release.Digests;

/** The files of a storage root that belong to no object: what it is, its layout, the texts of the specifications. */
final class RootFiles {
    private static final Pattern LINE = Pattern.compile("([0-9a-f]{128})  (.+)");

    private RootFiles() {}

    /** Their digests, as {@code sha512sum --check} reads them beside the root. */
    static String sums(Path root) throws IOException {
        StringBuilder sums = new StringBuilder();
        for (Path file : files(root)) {
            sums.append(Digests.sha512(file))
                    .append("  ")
                    .append(name(root, file))
                    .append('\n');
        }
        return sums.toString();
    }

    /** What differs from these digests, each file in a line. */
    static List<String> problems(Path root, Path sums) {
        try {
            return problems(root, sums, Files.readString(sums, StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            return List.of(sums + ": it cannot be read: " + e.getMessage() + ". Restore this file from a copy.");
        }
    }

    private static List<String> problems(Path root, Path sums, String text) throws IOException {
        List<String> problems = new ArrayList<>();
        Map<String, String> written = new TreeMap<>();
        for (String line : text.split("\n")) {
            Matcher matcher = LINE.matcher(line);
            if (matcher.matches()) {
                written.put(matcher.group(2), matcher.group(1));
            } else {
                problems.add(sums + ": it has a line that is no digest of a file. Restore this file from a copy.");
            }
        }
        for (Path file : files(root)) {
            String name = name(root, file);
            problem(file, Optional.ofNullable(written.remove(name)))
                    .ifPresent(problem -> problems.add(
                            name + ": " + problem + " (" + sums + "). Restore this file from a copy of the archive."));
        }
        written.keySet()
                .forEach(name -> problems.add(name + ": it is missing, and written down in " + sums
                        + ". Restore this file from a copy of the archive."));
        return problems;
    }

    private static Optional<String> problem(Path file, Optional<String> digest) throws IOException {
        if (digest.isEmpty()) {
            return Optional.of("it was not there when the archive was made");
        }
        try {
            return digest.get().equals(Digests.sha512(file))
                    ? Optional.empty()
                    : Optional.of("its content is not what was written down when the archive was made");
        } catch (NoSuchFileException e) {
            return Optional.of("it is missing");
        }
    }

    private static List<Path> files(Path root) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path folder : List.of(root, root.resolve(StorageRoot.EXTENSIONS))) {
            int depth = folder.equals(root) ? 1 : Integer.MAX_VALUE;
            if (Files.isDirectory(folder)) {
                try (Stream<Path> tree = Files.walk(folder, depth)) {
                    tree.filter(Files::isRegularFile).sorted().forEach(files::add);
                }
            }
        }
        return files;
    }

    private static String name(Path root, Path file) {
        return root.getFileName() + "/" + root.relativize(file).toString().replace('\\', '/');
    }
}
