package org.factpress.operations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.factpress.archive.Archive;
import org.factpress.archive.ArchivePlace;
import org.factpress.model.Approval;
import org.factpress.release.Manifest;
import org.factpress.release.RevisionRecords;
import org.factpress.review.Approvals;
import org.factpress.review.CaseFile;
import org.factpress.review.DecisionRequest;
import org.factpress.review.Plausibility;
import org.factpress.review.RecordedApproval;
import org.factpress.review.RecordedDecision;
import org.factpress.review.ReviewException;
import org.factpress.review.ReviewLog;
import org.factpress.review.Rulings;
import org.factpress.review.Withdrawal;
import org.factpress.review.Withdrawals;
import org.factpress.store.Database;
import org.factpress.store.DatabaseSettings;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * The latest run of a release under review: what it found, what people decide on it, and its approval.
 *
 * <p>Deciding needs no lock on the release: a run works with the decisions that stood when it began.
 */
public final class Reviews {
    private static final int ATTEMPTS = 3;

    private final Path output;
    private final DatabaseSettings settings;
    private final Archive archive;
    private final Clock clock;

    /** {@code environment} may name another database than the file below {@code output}: see {@link DatabaseSettings}. */
    public Reviews(Path output, Map<String, String> environment, Clock clock) {
        this.output = output.toAbsolutePath().normalize();
        this.settings = DatabaseSettings.of(output, environment);
        this.archive = new Archive(ArchivePlace.of(this.output, environment), clock);
        this.clock = clock;
    }

    /** The draft of a held run, else the newest revision; none where the release was never run. Changes nothing. */
    public Optional<CaseFile> latest(String release) {
        return records(release).map(records -> {
            if (!settings.exists()) {
                return file(records, ReviewLog.EMPTY);
            }
            return with(database -> file(records, database.decisions().of(release)));
        });
    }

    /**
     * Records all of these decisions, or none; those that stand already in the same words are left as they are.
     *
     * @return what was recorded
     * @throws ReviewException where one cannot be recorded
     */
    public List<RecordedDecision> decide(String release, Plausibility plausibility, List<DecisionRequest> requests) {
        return with(database -> {
            List<RecordedDecision> decisions =
                    Rulings.of(file(release, database), plausibility, requests, clock.instant());
            database.decisions().add(release, decisions);
            return decisions;
        });
    }

    /** Takes back the decisions on these findings, all or none; returns what stood. */
    public List<RecordedDecision> withdraw(String release, List<String> findings, String by, String reason) {
        return with(database -> {
            List<RecordedDecision> decisions = Withdrawals.of(file(release, database), findings);
            database.decisions().withdraw(decisions, Withdrawals.by(by, reason, clock.instant()));
            return decisions;
        });
    }

    /** Approves the draft of a release whose job asks for it. */
    public RecordedApproval approve(String release, Approval asked, String by, String reason) {
        return with(database -> {
            RecordedApproval approval = Approvals.of(file(release, database), asked, by, reason, clock.instant());
            database.decisions().approve(release, approval);
            return approval;
        });
    }

    /** Takes back the approval that was given last. */
    public RecordedApproval withdrawApproval(String release, String by, String reason) {
        return with(database -> {
            RecordedApproval approval = database.decisions()
                    .of(release)
                    .lastApproval()
                    .orElseThrow(() -> new ReviewException("no approval of " + release + " stands"));
            Withdrawal withdrawal = Withdrawals.by(by, reason, clock.instant());
            database.decisions().withdraw(approval, withdrawal);
            return approval;
        });
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

    private CaseFile file(String release, Database database) {
        RevisionRecords records = records(release)
                .orElseThrow(() -> new ReviewException("release " + release + " was never run; run its job first"));
        return file(records, database.decisions().of(release));
    }

    private static CaseFile file(RevisionRecords records, ReviewLog log) {
        Manifest manifest = records.manifest();
        return new CaseFile(
                manifest.release(),
                manifest.revision(),
                manifest.draft(),
                manifest.fingerprint(),
                records.findings(),
                records.figures(),
                records.observations(),
                records.unreadable(),
                log);
    }

    /** The text of each document of the latest run that has lines rather than pages, by its path: of plain text and markdown. */
    public Map<String, String> plainTexts(String release) {
        return files(release).map(files -> RevisionRecords.plainTexts(files)).orElse(Map.of());
    }

    /** A draft is there only as long as the latest run is held. */
    private Optional<RevisionRecords> records(String release) {
        return files(release).map(RevisionRecords::read);
    }

    private Optional<Function<String, byte[]>> files(String release) {
        Path draft = output.resolve(release).resolve("draft");
        return Files.isRegularFile(draft.resolve(Manifest.FILE))
                ? Optional.of(path -> bytes(draft.resolve(path)))
                : archive.head(release).map(head -> path -> archive.read(head, path));
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
