package org.factpress.operations;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.factpress.archive.Archive;
import org.factpress.archive.ArchivePlace;
import org.factpress.archive.ArchivedRevision;
import org.factpress.jobfile.JobFile;
import org.factpress.publish.Delivery;
import org.factpress.publish.Embargo;
import org.factpress.publish.Hold;
import org.factpress.publish.Pause;
import org.factpress.store.Database;
import org.factpress.store.DatabaseSettings;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Hands out what the archive holds of a release, when approval and embargo allow, and knows who got it. */
public final class Publications {
    private static final int ATTEMPTS = 3;
    /** A clock that is set forward, or a machine that slept, is noticed after this long. */
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(20);

    private final Path output;
    private final Map<String, String> environment;
    private final DatabaseSettings settings;
    private final Archive archive;
    private final Clock clock;
    private final Pause pause;

    /** {@code environment} holds the secrets of targets, and may name another database: see {@link DatabaseSettings}. */
    public Publications(Path output, Map<String, String> environment, Clock clock, Pause pause) {
        this.output = output.toAbsolutePath().normalize();
        this.environment = Map.copyOf(environment);
        this.settings = DatabaseSettings.of(output, environment);
        this.archive = new Archive(ArchivePlace.of(this.output, environment), clock);
        this.clock = clock;
        this.pause = pause;
    }

    /**
     * Brings the newest revision to the targets; what was brought before is not brought again.
     *
     * <p>What keeps it from starting is thrown: a wrong job file, a missing setting, a release that another process works
     * on, a database away. What goes wrong with a target is told by the outcome.
     */
    public PublishOutcome publish(PublishRequest request, PublishListener listener) {
        Set<String> brought = new HashSet<>();
        while (true) {
            JobFile job = JobFile.read(request.jobFile());
            Embargo embargo = new Embargo(job.spec().embargo(), clock);
            PublishOutcome outcome = attempts(job, request, listener, brought);
            boolean embargoed = outcome.holds().stream()
                    .anyMatch(hold -> embargo.hold().filter(hold::equals).isPresent());
            if (!request.patient()
                    || request.dryRun()
                    || !embargoed
                    || outcome.holds().size() > 1
                    || !waited(embargo, listener)) {
                return outcome;
            }
        }
    }

    /** False where this process was told to end before the embargo did. */
    private boolean waited(Embargo embargo, PublishListener listener) {
        if (embargo.until() != null) {
            listener.waiting(embargo.until());
        }
        for (Duration left = embargo.left(); !left.isZero(); left = embargo.left()) {
            if (Thread.currentThread().isInterrupted()) {
                return false;
            }
            pause.last(left.compareTo(LONGEST_PAUSE) < 0 ? left : LONGEST_PAUSE);
        }
        return true;
    }

    /** Who got which revision of a release, and who is to get it, in the order of recording. */
    public List<Delivery> ledger(String release) {
        return settings.exists() ? with(database -> database.deliveries().of(release)) : List.of();
    }

    private PublishOutcome attempts(
            JobFile job, PublishRequest request, PublishListener listener, Set<String> brought) {
        String release = job.spec().release();
        if (archive.head(release).isEmpty()) {
            return PublishOutcome.held(
                    release, null, List.of(new Drafts(output, environment, clock, job).unreleased()));
        }
        return with(database -> publish(database, job, request, listener, brought));
    }

    private PublishOutcome publish(
            Database database, JobFile job, PublishRequest request, PublishListener listener, Set<String> brought) {
        String release = job.spec().release();
        if (request.dryRun()) {
            return publication(database, job, request).rehearsed();
        }
        try (var lock = database.locks().acquire(release)) {
            archive.recover(lock.release());
            return publication(database, job, request)
                    .brought(() -> database.locks().requireHeld(release), pause, brought, listener);
        }
    }

    private ReleasePublication publication(Database database, JobFile job, PublishRequest request) {
        ArchivedRevision head = archive.head(job.spec().release()).orElseThrow();
        List<Hold> drafts = new Drafts(output, environment, clock, job)
                .waiting()
                .map(List::of)
                .orElse(List.of());
        return new ReleasePublication(
                archive,
                head,
                job,
                request,
                environment,
                clock,
                database.deliveries(),
                database.decisions().of(head.release()),
                drafts,
                isOtherJobFile(head, job)
                        ? List.of("The job file is not the one that revision " + head.number()
                                + " was made with. Targets, embargo and approval are taken from the file as it is now;"
                                + " what is handed out is revision " + head.number() + ".")
                        : List.of());
    }

    private boolean isOtherJobFile(ArchivedRevision head, JobFile job) {
        return archive.paths(head).stream()
                .filter(path -> path.startsWith("job/"))
                .noneMatch(path -> Arrays.equals(archive.content(head, path), job.bytes()));
    }

    /** The file of state goes away with the process that serves it to us, such as a run that ends: then once more. */
    private <T> T with(Function<Database, T> work) {
        for (int attempt = 1; ; attempt++) {
            try (Database database = Database.open(settings)) {
                return work.apply(database);
            } catch (DataAccessException | TransactionException failure) {
                if (attempt == ATTEMPTS || !Database.isLost(failure)) {
                    throw Database.lost(failure);
                }
            }
        }
    }
}
