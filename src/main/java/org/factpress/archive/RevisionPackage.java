package org.factpress.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factpress.model.Revision;
import org.factpress.model.SourceDocument;
import org.factpress.release.Digests;
import org.factpress.release.ReleaseFolder;

/** What goes into a version: each file by its logical path, checked to be what the revision says it is. */
final class RevisionPackage {
    private RevisionPackage() {}

    static Map<String, Path> of(
            Revision revision, Path folder, Path sourcesRoot, List<String> sourcePaths, Path jobFile) {
        Map<String, Path> files = new TreeMap<>();
        addFolder(files, revision, folder);
        addSources(files, revision, sourcesRoot, sourcePaths);
        sha256(jobFile);
        files.put(Layout.JOB + jobFile.getFileName(), jobFile);
        return files;
    }

    private static void addFolder(Map<String, Path> files, Revision revision, Path folder) {
        checkFolder(revision, folder);
        for (Path file : filesOf(folder)) {
            files.put(Layout.RELEASE + folder.relativize(file).toString().replace('\\', '/'), file);
        }
    }

    private static void addSources(
            Map<String, Path> files, Revision revision, Path sourcesRoot, List<String> sourcePaths) {
        Map<String, String> digests = digests(revision);
        for (String path : sourcePaths) {
            Path file = sourcesRoot.resolve(path);
            checkSource(path, file, digests);
            if (files.putIfAbsent(Layout.source(path), file) != null) {
                throw new ArchiveException("Two sources would lie at " + Layout.source(path)
                        + " in the archive. Give them different names, and run again.");
            }
        }
    }

    private static void checkFolder(Revision revision, Path folder) {
        List<String> problems = ReleaseFolder.verify(folder);
        if (!problems.isEmpty()) {
            throw new ArchiveException(
                    "Not archived, because " + folder + " is not as it was released: " + String.join("; ", problems));
        }
        var manifest = ReleaseFolder.manifest(folder);
        boolean same = manifest.revision() == revision.number()
                && manifest.release().equals(revision.spec().release());
        if (!same || manifest.draft()) {
            throw new ArchiveException("Not archived, because " + folder + " is not revision " + revision.number()
                    + " of " + revision.spec().release() + ". Run the job again.");
        }
    }

    /** A source that changed while the job ran is not the one that the figures were read from. */
    private static void checkSource(String path, Path file, Map<String, String> digests) {
        String expected = digests.get(path);
        String actual = sha256(file);
        if (expected != null && !expected.equals(actual)) {
            throw new ArchiveException("Not archived, because the source " + file
                    + " has changed since it was read. Run the job again: it makes a new revision of it.");
        }
    }

    private static Map<String, String> digests(Revision revision) {
        return revision.documents().stream()
                .collect(Collectors.toMap(SourceDocument::path, SourceDocument::sha256, (first, second) -> first));
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
