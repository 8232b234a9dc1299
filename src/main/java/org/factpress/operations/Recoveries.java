package org.factpress.operations;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.factpress.archive.Archive;
import org.factpress.archive.ArchivePlace;
import org.factpress.store.Database;
import org.factpress.store.DatabaseSettings;
import org.factpress.store.ReleaseLock;

/** Mends objects of the archive while nobody else writes to them. */
public final class Recoveries {
    private final Path archive;
    private final DatabaseSettings settings;
    private final Clock clock;

    /** {@code environment} may name another database than the file below {@code output}: see {@link DatabaseSettings}. */
    public Recoveries(Path output, Map<String, String> environment, Clock clock) {
        this.archive = ArchivePlace.of(output, environment);
        this.settings = DatabaseSettings.of(output, environment);
        this.clock = clock;
    }

    /** Each thing done in one line; a release on which somebody works now is refused. */
    public List<String> recover(String release) {
        try (Database database = Database.open(settings);
                ReleaseLock lock = database.locks().acquire(release)) {
            return new Archive(archive, clock).recover(lock.release());
        }
    }
}
