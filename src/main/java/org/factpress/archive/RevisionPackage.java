package org.factpress.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.factpress.release.Digests;
import org.factpress.release.ReleaseFolder;

/** What goes into a version: each file by its logical path, checked to be what the revision says it is. */
final class RevisionPackage {
    private RevisionPackage() {}

    static Map<String, Path> of(Submission submission) {
        checkFolder(submission.folder());
        Map<String, Path> files = new TreeMap<>();
        for (Path file : filesOf(submission.folder())) {
            String path = submission.folder().relativize(file).toString().replace('\\', '/');
            files.put(Layout.RELEASE + path, file);
        }
        submission.items().forEach((path, item) -> {
            check(item);
            files.put(path, item.file());
        });
        return files;
    }

    private static void checkFolder(Path folder) {
        List<String> problems = ReleaseFolder.verify(folder);
        if (!problems.isEmpty()) {
            throw new ArchiveException(
                    "Not archived, because " + folder + " is not as it was released: " + String.join("; ", problems));
        }
        if (ReleaseFolder.manifest(folder).draft()) {
            throw new ArchiveException("Not archived, because " + folder + " is a draft. Run the job again.");
        }
    }

    /** A source that changed while the job ran is not the one that the figures were read from. */
    private static void check(Submission.Item item) {
        String actual = sha256(item.file());
        if (item.sha256() != null && !item.sha256().equals(actual)) {
            throw new ArchiveException("Not archived, because the source " + item.file()
                    + " has changed since it was read. Run the job again: it makes a new revision of it.");
        }
    }

    private static List<Path> filesOf(Path folder) {
        try (Stream<Path> tree = Files.walk(folder)) {
            return tree.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(Path file) {
        try {
            return Digests.sha256(file);
        } catch (IOException e) {
            throw new ArchiveException(
                    "Not archived, because " + file + " cannot be read: " + e.getMessage()
                            + ". Put it back, and run the job again.",
                    e);
        }
    }
}
