package org.factpress.cli;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.factpress.model.DocumentRole;
import org.factpress.model.SourceSpec;
import org.factpress.source.NoSourceException;
import org.factpress.source.SourceCatalog;
import org.factpress.source.SourceFile;

/** What arguments name, each file once and in their order: files, the files of folders and globs, standard input. */
record InputFiles(List<InputFile> files, List<String> problems) {
    /** The argument that means standard input. */
    static final String STANDARD_INPUT = "-";

    /** What can be found; what cannot is among the problems, each of which says what to do. */
    static InputFiles find(List<Path> given, Console console) {
        Map<String, InputFile> files = new LinkedHashMap<>();
        List<String> problems = new ArrayList<>();
        for (Path argument : given) {
            try {
                for (InputFile file : find(argument, console)) {
                    files.putIfAbsent(key(file), file);
                }
            } catch (NoSourceException | UncheckedIOException | UserException e) {
                problems.add(e.getMessage());
            }
        }
        return new InputFiles(List.copyOf(files.values()), problems);
    }

    /** One source for each; what cannot be found is a usage error before anything is read. */
    static List<SourceFile> of(List<Path> given, Console console) {
        InputFiles found = find(given, console);
        if (!found.problems().isEmpty()) {
            throw UserException.usage(found.problems().get(0));
        }
        return found.files().stream().map(InputFile::source).toList();
    }

    /** True for a job file, by its name. */
    static boolean isJob(Path file) {
        String name = file.toString();
        return name.endsWith(".yaml") || name.endsWith(".yml");
    }

    private static List<InputFile> find(Path given, Console console) {
        Path found = console.resolve(given);
        if (given.toString().equals(STANDARD_INPUT) || Files.exists(found) && !Files.isDirectory(found)) {
            return List.of(new InputFile(new SourceFile(found, shown(given), spec(given)), true));
        }
        return inFolder(given, console).stream()
                .map(file -> new InputFile(file, false))
                .toList();
    }

    private static List<SourceFile> inFolder(Path given, Console console) {
        try {
            return SourceCatalog.find(console.folder(), List.of(spec(given)));
        } catch (NoSourceException e) {
            throw UserException.usage(given + ": "
                    + (Files.isDirectory(console.resolve(given))
                            ? "the folder holds no files; name one that holds documents"
                            : "no such file; check the name, relative to "
                                    + console.folder().toAbsolutePath().normalize()));
        }
    }

    private static String key(InputFile file) {
        return file.source().file().toAbsolutePath().normalize().toString();
    }

    private static SourceSpec spec(Path given) {
        return new SourceSpec(shown(given), null, null, DocumentRole.SECONDARY);
    }

    private static String shown(Path given) {
        return given.toString().replace('\\', '/');
    }
}
