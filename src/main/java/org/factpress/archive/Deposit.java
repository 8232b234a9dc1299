package org.factpress.archive;

import io.ocfl.api.exception.OcflJavaException;
import io.ocfl.api.model.ObjectVersionId;
import io.ocfl.api.model.VersionInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.factpress.release.Manifest;
import org.factpress.release.OutputNotWritableException;
import org.factpress.release.Software;

/** A revision handed to the archive: version N is revision N, and comes once. */
final class Deposit {
    private final Archive archive;
    private final StorageRoot storage;
    private final Clock clock;

    Deposit(Archive archive, StorageRoot storage, Clock clock) {
        this.archive = archive;
        this.storage = storage;
        this.clock = clock;
    }

    void add(Manifest manifest, Submission submission) {
        if (!isArchived(manifest, submission.folder())) {
            store(manifest, RevisionPackage.of(submission));
        }
    }

    private boolean isArchived(Manifest manifest, Path folder) {
        List<ArchivedRevision> revisions = archive.revisions(manifest.release());
        int next = revisions.size() + 1;
        if (manifest.revision() == next) {
            return false;
        }
        boolean known = manifest.revision() < next && isSame(revisions.get(manifest.revision() - 1), folder);
        if (!known) {
            throw new ArchiveException("Revision " + manifest.revision() + " of " + manifest.release()
                    + " cannot be archived from " + folder + ": the archive holds " + (next - 1)
                    + " other, so the next is revision " + next + ". Run the job again, and it takes that number.");
        }
        return true;
    }

    private boolean isSame(ArchivedRevision archived, Path folder) {
        try {
            return Arrays.equals(
                    archive.read(archived, Manifest.FILE), Files.readAllBytes(folder.resolve(Manifest.FILE)));
        } catch (IOException e) {
            throw new OutputNotWritableException(folder, e);
        }
    }

    private void store(Manifest manifest, Map<String, Path> files) {
        String release = manifest.release();
        VersionInfo info = versionInfo(manifest);
        try {
            storage.write(
                    release,
                    repository ->
                            repository.updateObject(ObjectVersionId.head(StorageRoot.id(release)), info, update -> {
                                update.clearVersionState();
                                files.forEach((path, file) -> update.addPath(file, path));
                            }));
        } catch (OcflJavaException e) {
            throw storage.writeFailure(release, e);
        }
    }

    private VersionInfo versionInfo(Manifest manifest) {
        String kind = "Revision " + manifest.revision() + " (" + manifest.kind().code() + ")";
        return new VersionInfo()
                .setCreated(OffsetDateTime.ofInstant(clock.instant().truncatedTo(ChronoUnit.SECONDS), ZoneOffset.UTC))
                .setMessage(manifest.reason() == null ? kind : kind + ": " + manifest.reason())
                .setUser("Factpress " + Software.version(), "urn:factpress:software:" + Software.version());
    }
}
