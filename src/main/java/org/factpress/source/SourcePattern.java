package org.factpress.source;

import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.PatternSyntaxException;

/** One source pattern, split into the folder to look in and the glob below it (empty for a plain path). */
record SourcePattern(Path root, String pattern, Path folder, String glob) {
    static SourcePattern of(Path root, String pattern) {
        String path = pattern.replace('\\', '/');
        if (!isGlob(path) || Files.exists(root.resolve(path))) {
            return new SourcePattern(root, pattern, root.resolve(path).normalize(), "");
        }
        int cut = 0;
        for (int slash = path.indexOf('/'); slash >= 0 && !isGlob(path.substring(0, slash)); ) {
            cut = slash + 1;
            slash = path.indexOf('/', cut);
        }
        Path folder = root.resolve(path.substring(0, cut)).normalize();
        return new SourcePattern(root, pattern, folder, path.substring(cut));
    }

    /** The files that match; none is a {@link NoSourceException}. */
    List<Path> files() {
        List<Path> files = glob.isEmpty() ? plain() : globbed();
        if (files.isEmpty()) {
            throw new NoSourceException(pattern, NearMisses.message(this));
        }
        return files;
    }

    boolean namesOneFile() {
        return glob.isEmpty() && Files.isRegularFile(folder);
    }

    /** The path to print: as given where the pattern is absolute, else relative to the root. */
    String shown(Path file) {
        Path shown = Path.of(pattern.replace('\\', '/')).isAbsolute()
                ? file
                : root.toAbsolutePath()
                        .normalize()
                        .relativize(file.toAbsolutePath().normalize());
        return shown.toString().replace('\\', '/');
    }

    private List<Path> plain() {
        return Files.isRegularFile(folder) ? List.of(folder) : SourceFolder.filesBelow(folder);
    }

    private List<Path> globbed() {
        List<PathMatcher> matchers = matchers();
        return SourceFolder.filesBelow(folder).stream()
                .filter(file -> matchers.stream().anyMatch(m -> m.matches(folder.relativize(file))))
                .toList();
    }

    /** {@code **}{@code /x} also means x in the folder itself, as people expect, though the JDK's glob does not. */
    private List<PathMatcher> matchers() {
        List<PathMatcher> matchers = new ArrayList<>();
        matchers.add(matcher(glob));
        if (glob.contains("**/")) {
            matchers.add(matcher(glob.replace("**/", "")));
        }
        return matchers;
    }

    private PathMatcher matcher(String text) {
        try {
            return FileSystems.getDefault().getPathMatcher("glob:" + text);
        } catch (PatternSyntaxException e) {
            throw new NoSourceException(
                    pattern,
                    "The source pattern '" + pattern + "' is no valid glob (" + e.getDescription()
                            + "); close its brackets or write the path plainly.");
        }
    }

    private static boolean isGlob(String path) {
        return path.chars().anyMatch(c -> "*?[{".indexOf(c) >= 0);
    }
}
