package org.factpress.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.factpress.model.DocumentRole;
import org.factpress.model.SourceSpec;
import org.factpress.source.SourceFile;

/** Files named on the command line, as sources. */
final class InputFiles {
    private InputFiles() {}

    /** One source for each; a file that does not exist is a usage error before anything is read. */
    static List<SourceFile> of(List<Path> given, Console console) {
        given.forEach(file -> check(file, console));
        return given.stream().map(file -> source(file, console)).toList();
    }

    /** True for a job file, by its name. */
    static boolean isJob(Path file) {
        String name = file.toString();
        return name.endsWith(".yaml") || name.endsWith(".yml");
    }

    private static SourceFile source(Path file, Console console) {
        String path = file.toString().replace('\\', '/');
        return new SourceFile(console.resolve(file), path, new SourceSpec(path, null, null, DocumentRole.SECONDARY));
    }

    private static void check(Path file, Console console) {
        Path found = console.resolve(file);
        if (Files.isDirectory(found)) {
            throw UserException.usage(file + " is a folder; name the files in it, such as " + file.resolve("*"));
        }
        if (!Files.exists(found)) {
            throw UserException.usage(file + ": no such file; check the name, relative to "
                    + console.folder().toAbsolutePath().normalize());
        }
    }
}
