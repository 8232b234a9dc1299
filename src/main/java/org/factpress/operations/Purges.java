package org.factpress.operations;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.factpress.archive.Archive;
import org.factpress.archive.ArchivePlace;
import org.factpress.release.FileTree;
import org.factpress.release.OutputNotWritableException;
import org.factpress.store.Database;
import org.factpress.store.DatabaseSettings;
import org.factpress.store.ReleaseLock;

/** Deletes a release for good, where the law demands it: archive, output, and what the database keeps of its content. */
public final class Purges {
    private final Path output;
    private final DatabaseSettings settings;
    private final Path archive;
    private final Clock clock;

    /** {@code environment} may name another database than the file below {@code output}: see {@link DatabaseSettings}. */
    public Purges(Path output, Map<String, String> environment, Clock clock) {
        this.output = output.toAbsolutePath().normalize();
        this.settings = DatabaseSettings.of(output, environment);
        this.archive = ArchivePlace.of(this.output, environment);
        this.clock = clock;
    }

    /** False where the archive does not hold the release; what is left of it elsewhere is deleted all the same. */
    public boolean purge(String release, String by, String reason) {
        try (Database database = Database.open(settings);
                ReleaseLock lock = database.locks().acquire(release)) {
            boolean held = new Archive(archive, clock).purge(lock.release(), by, reason);
            delete(output.resolve(lock.release()));
            database.traces().purge(lock.release());
            return held;
        }
    }

    private static void delete(Path folder) {
        try {
            FileTree.delete(folder);
        } catch (IOException e) {
            throw new OutputNotWritableException(folder, e);
        }
    }
}
