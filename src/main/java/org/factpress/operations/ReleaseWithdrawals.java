package org.factpress.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.factpress.archive.ArchivedRevision;
import org.factpress.batch.RestoredRevision;
import org.factpress.batch.RoomStations;
import org.factpress.batch.Stations;
import org.factpress.batch.Tombstone;
import org.factpress.model.RevisionKind;
import org.factpress.release.FileTree;
import org.factpress.release.OutputNotWritableException;
import org.factpress.store.Database;
import org.factpress.store.DatabaseSettings;
import org.factpress.store.ReleaseLock;
import org.jspecify.annotations.Nullable;

/** Withdraws releases: the next revision is a tombstone, and the earlier ones stay in the archive. */
public final class ReleaseWithdrawals {
    private final Path output;
    private final DatabaseSettings settings;
    private final Stations stations;
    private final Clock clock;

    /** {@code environment} may name another database than the file below {@code output}: see {@link DatabaseSettings}. */
    public ReleaseWithdrawals(Path output, Map<String, String> environment, Clock clock) {
        this.output = output.toAbsolutePath().normalize();
        this.settings = DatabaseSettings.of(output, environment);
        this.stations = new RoomStations(this.output, environment, clock);
        this.clock = clock;
    }

    /**
     * Withdraws a release, and tells the folder of the tombstone; one that is withdrawn already keeps its tombstone, and none
     * is made where the archive does not hold the release. {@code asOf} is the day printed, today where null.
     */
    public Optional<Path> withdraw(String release, String by, String reason, @Nullable OffsetDateTime asOf) {
        try (Database database = Database.open(settings);
                ReleaseLock lock = database.locks().acquire(release)) {
            stations.recover(lock.release());
            return stations.head(release).map(head -> withdraw(head, by, reason, asOf == null ? today() : asOf));
        }
    }

    private Path withdraw(ArchivedRevision head, String by, String reason, OffsetDateTime asOf) {
        if (head.kind() == RevisionKind.WITHDRAWAL) {
            // A process killed after archiving has not shown the tombstone.
            Path folder = output.resolve(head.release()).resolve("v" + head.number());
            RestoredRevision.restore(stations, head, folder);
            return folder;
        }
        try {
            Path work = Files.createTempDirectory("factpress-withdrawal-");
            try {
                Path folder = new Tombstone(stations, head, work).raise(output, by, reason, asOf);
                stations.discardDraft(output, head.release());
                return folder;
            } finally {
                FileTree.delete(work);
            }
        } catch (IOException failure) {
            throw new OutputNotWritableException(Path.of(System.getProperty("java.io.tmpdir")), failure);
        }
    }

    private OffsetDateTime today() {
        return LocalDate.now(clock.withZone(ZoneOffset.UTC)).atStartOfDay().atOffset(ZoneOffset.UTC);
    }
}
