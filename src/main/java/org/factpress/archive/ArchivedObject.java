package org.factpress.archive;

import io.ocfl.api.DigestAlgorithmRegistry;
import io.ocfl.api.OcflRepository;
import io.ocfl.api.exception.CorruptObjectException;
import io.ocfl.api.exception.FixityCheckException;
import io.ocfl.api.exception.NotFoundException;
import io.ocfl.api.exception.OcflJavaException;
import io.ocfl.api.model.ObjectDetails;
import io.ocfl.api.model.ObjectVersionId;
import io.ocfl.api.model.OcflObjectVersionFile;
import io.ocfl.api.model.VersionDetails;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.factpress.release.Manifest;

/** The object of a release: its versions as revisions, and their files. */
final class ArchivedObject {
    private static final int LOOKS = 5;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    private final OcflRepository repository;
    private final String release;

    ArchivedObject(OcflRepository repository, String release) {
        this.repository = repository;
        this.release = release;
    }

    /** The revisions in the order of their numbers; none where there is no such object. */
    List<ArchivedRevision> revisions() {
        return details().stream()
                .flatMap(object -> object.getVersionMap().values().stream())
                .sorted(Comparator.comparing(VersionDetails::getVersionNum))
                .map(this::revision)
                .toList();
    }

    /** The newest revision. */
    Optional<ArchivedRevision> head() {
        return details().map(ObjectDetails::getHeadVersion).map(this::revision);
    }

    private Optional<ObjectDetails> details() {
        try {
            return repository.containsObject(StorageRoot.id(release)) ? Optional.of(describe()) : Optional.empty();
        } catch (OcflJavaException e) {
            throw StorageRoot.failure(release, e);
        }
    }

    /** Between a writer's inventory and its sidecar lies a moment in which the two do not agree: look again. */
    private ObjectDetails describe() {
        for (int look = 1; look < LOOKS; look++) {
            try {
                return repository.describeObject(StorageRoot.id(release));
            } catch (CorruptObjectException e) {
                LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
            }
        }
        return repository.describeObject(StorageRoot.id(release));
    }

    /** The content of a logical path, checked against its digest while it is read. */
    byte[] content(int version, String path) {
        try {
            OcflObjectVersionFile file = repository.getObject(id(version)).getFile(path);
            if (file == null) {
                throw new ArchiveException("The archive's " + release + " v" + version + " holds no " + path
                        + ". './factpress archive show " + release + "' lists what it holds.");
            }
            return content(file);
        } catch (NotFoundException e) {
            throw new ArchiveException(
                    "The archive holds no v" + version + " of " + release + ". './factpress archive list' tells what it"
                            + " holds.",
                    e);
        } catch (FixityCheckException e) {
            throw new ArchiveException(
                    release + ", v" + version + ", " + path
                            + ": its content is not what was archived. Restore this file"
                            + " from a copy of the archive, then run './factpress archive verify " + release + "'.",
                    e);
        } catch (OcflJavaException e) {
            throw StorageRoot.failure(release, e);
        }
    }

    List<ArchivedFile> files(int version) {
        try {
            return repository.describeVersion(id(version)).getFileMap().values().stream()
                    .map(file -> new ArchivedFile(
                            file.getPath(),
                            file.getFixity().get(DigestAlgorithmRegistry.sha512),
                            file.getStorageRelativePath()))
                    .sorted(Comparator.comparing(ArchivedFile::path))
                    .toList();
        } catch (OcflJavaException e) {
            throw StorageRoot.failure(release, e);
        }
    }

    private ArchivedRevision revision(VersionDetails version) {
        int number = (int) version.getVersionNum().getVersionNum();
        Manifest manifest = Manifest.parse(content(number, Layout.RELEASE + Manifest.FILE));
        if (manifest.revision() != number || !manifest.release().equals(release)) {
            throw new ArchiveException("The archive's v" + number + " of " + release + " holds revision "
                    + manifest.revision() + " of " + manifest.release()
                    + ". It was not archived by Factpress: restore the object's folder from a copy of the archive.");
        }
        OffsetDateTime created = version.getCreated();
        return new ArchivedRevision(
                release,
                number,
                manifest.kind(),
                manifest.reason(),
                manifest.asOf(),
                manifest.fingerprint(),
                manifest.softwareVersion(),
                created);
    }

    private ObjectVersionId id(int version) {
        return ObjectVersionId.version(StorageRoot.id(release), version);
    }

    private static byte[] content(OcflObjectVersionFile file) {
        try (var stream = file.getStream()) {
            byte[] bytes = stream.readAllBytes();
            stream.checkFixity();
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
