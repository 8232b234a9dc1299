package org.factpress.jobfile;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the file of a template or logo by the name that a job file gives it. */
public interface AssetFinder {
    /** The file, where there is one. */
    Optional<Path> find(String name);

    /** In the job file's own folder, else where its sources start. */
    static AssetFinder beside(Path jobFile) {
        Path folder = jobFile.toAbsolutePath().normalize().getParent();
        Path root = JobFile.sourcesRoot(jobFile);
        return name -> Stream.of(folder.resolve(name), root.resolve(name))
                .filter(Files::isRegularFile)
                .findFirst();
    }
}
