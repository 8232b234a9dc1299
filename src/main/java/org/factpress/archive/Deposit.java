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
import org.factpress.model.Revision;
import org.factpress.release.Manifest;
import org.factpress.release.OutputNotWritableException;
import org.factpress.release.Software;
import org.jspecify.annotations.Nullable;

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

    void add(
            Revision revision,
            Path folder,
            Path sourcesRoot,
            List<String> sourcePaths,
            Path jobFile,
            @Nullable Path review) {
        if (!isArchived(revision, folder)) {
            Map<String, Path> files = RevisionPackage.of(revision, folder, sourcesRoot, sourcePaths, jobFile);
            if (review != null) {
                files.put(Layout.REVIEW + review.getFileName(), review);
            }
            store(revision, files);
        }
    }

    private boolean isArchived(Revision revision, Path folder) {
        String release = revision.spec().release();
        List<ArchivedRevision> revisions = archive.revisions(release);
        int next = revisions.size() + 1;
        if (revision.number() == next) {
            return false;
        }
        boolean known = revision.number() < next && isSame(revisions.get(revision.number() - 1), folder);
        if (!known) {
            throw new ArchiveException("Revision " + revision.number() + " of " + release + " cannot be archived from "
                    + folder + ": the archive holds " + (next - 1) + " other, so the next is revision " + next
                    + ". Run the job again, and it takes that number.");
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

    private void store(Revision revision, Map<String, Path> files) {
        String release = revision.spec().release();
        VersionInfo info = versionInfo(revision);
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

    private VersionInfo versionInfo(Revision revision) {
        String kind = "Revision " + revision.number() + " (" + revision.kind().code() + ")";
        return new VersionInfo()
                .setCreated(OffsetDateTime.ofInstant(clock.instant().truncatedTo(ChronoUnit.SECONDS), ZoneOffset.UTC))
                .setMessage(revision.reason() == null ? kind : kind + ": " + revision.reason())
                .setUser("Factpress " + Software.version(), "urn:factpress:software:" + Software.version());
    }
}
