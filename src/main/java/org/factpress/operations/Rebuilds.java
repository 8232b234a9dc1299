package org.factpress.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.factpress.archive.ArchivedRevision;
import org.factpress.batch.Rebuild;
import org.factpress.batch.RoomStations;
import org.factpress.model.Coded;
import org.factpress.model.ReleaseFile;
import org.factpress.release.FileTree;
import org.factpress.release.OutputNotWritableException;
import org.factpress.store.Database;
import org.factpress.store.DatabaseSettings;

/** Makes archived revisions again, and tells whether each of their files has the same bytes as then. */
public final class Rebuilds {
    /** How a file made again compares with the archived one. */
    public enum Outcome implements Coded {
        SAME,
        DIFFERENT,
        MISSING,
        ADDED
    }

    private final Path archive;
    private final Clock clock;

    /** {@code archive} is the root of the store. */
    public Rebuilds(Path archive, Clock clock) {
        this.archive = archive;
        this.clock = clock;
    }

    /** Each file of the revision by its path; the files made again are left in {@code target}, which must not exist, where given. */
    public SortedMap<String, Outcome> rebuild(ArchivedRevision revision, List<Path> target) {
        try {
            Path work = Files.createTempDirectory("factpress-rebuild-");
            try {
                return rebuild(revision, work, target);
            } finally {
                FileTree.delete(work);
            }
        } catch (IOException failure) {
            throw new OutputNotWritableException(Path.of(System.getProperty("java.io.tmpdir")), failure);
        }
    }

    private SortedMap<String, Outcome> rebuild(ArchivedRevision revision, Path work, List<Path> target)
            throws IOException {
        // A signature cannot be made again: what was released, laid out, lends its own.
        Path released = work.resolve("released");
        RoomStations stations = new RoomStations(released, archive, Map.of(), clock);
        FileTree.write(released.resolve(revision.release()).resolve("v" + revision.number()), stations.files(revision));
        Rebuild rebuild = new Rebuild(stations, revision, work);
        try (Database database = Database.open(DatabaseSettings.of(work, Map.of()))) {
            Path folder = rebuild.into(database.staging());
            SortedMap<String, Outcome> outcomes = compare(rebuild.archivedFiles(), folder);
            for (Path place : target) {
                copy(folder, place);
            }
            return outcomes;
        }
    }

    private static SortedMap<String, Outcome> compare(List<ReleaseFile> archived, Path folder) throws IOException {
        SortedMap<String, Outcome> outcomes = new TreeMap<>();
        paths(folder).forEach(path -> outcomes.put(path, Outcome.ADDED));
        for (ReleaseFile file : archived) {
            Path again = folder.resolve(file.path());
            outcomes.put(
                    file.path(),
                    !Files.exists(again)
                            ? Outcome.MISSING
                            : Arrays.equals(Files.readAllBytes(again), file.bytes())
                                    ? Outcome.SAME
                                    : Outcome.DIFFERENT);
        }
        return outcomes;
    }

    private static void copy(Path folder, Path target) throws IOException {
        for (String path : paths(folder)) {
            Path place = target.resolve(path);
            Files.createDirectories(place.getParent());
            Files.copy(folder.resolve(path), place);
        }
    }

    private static List<String> paths(Path folder) throws IOException {
        try (var tree = Files.walk(folder)) {
            List<String> paths = new ArrayList<>();
            tree.filter(Files::isRegularFile)
                    .forEach(
                            file -> paths.add(folder.relativize(file).toString().replace('\\', '/')));
            return paths;
        }
    }
}
