package org.factpress.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.factpress.release.FileTree;
import org.factpress.release.Manifest;
import org.factpress.release.OutputNotWritableException;
import org.factpress.release.ReleaseFolder;
import org.jspecify.annotations.Nullable;

/**
 * The OCFL 1.1 storage root: one object a release, one version a revision, sources included.
 *
 * <p>Version N of object {@code urn:factpress:release:<release>} holds revision N, as {@link Layout} tells. Whoever commits
 * or recovers holds the release's lock; reading needs none.
 */
public final class Archive {
    private final StorageRoot storage;
    private final Clock clock;
    private final AccessionRegister register;

    /** An archive at this root, which the first commit makes; {@code clock} gives the {@code created} of versions. */
    public Archive(Path root, Clock clock) {
        this.storage = new StorageRoot(root);
        this.clock = clock;
        this.register = new AccessionRegister(storage);
    }

    /**
     * Adds a revision as its object's next version, after mending what a killed writer left. The same revision again
     * changes nothing.
     *
     * @throws ArchiveException where the number is not the next one, or a file is not what the revision was made from
     */
    public void commit(Submission submission) {
        Manifest manifest = ReleaseFolder.manifest(submission.folder());
        if (storage.exists()) {
            recover(manifest.release());
        }
        new Deposit(this, storage, clock).add(manifest, submission);
        register.enterRoot();
        register.enter(manifest.release(), revisions(manifest.release()));
    }

    /** Mends what a killed writer left of this object, or of all where null; tells each thing done in one line. */
    public List<String> recover(@Nullable String release) {
        try {
            return release == null ? recoverAll() : mend(release);
        } catch (IOException e) {
            throw new OutputNotWritableException(storage.path(), e);
        }
    }

    /** The newest revision of a release, where there is one. */
    public Optional<ArchivedRevision> head(String release) {
        return storage.exists()
                ? storage.read(repository -> new ArchivedObject(repository, release).head())
                : Optional.empty();
    }

    /** Every revision of a release by number; none where the archive does not know it. */
    public List<ArchivedRevision> revisions(String release) {
        return storage.exists()
                ? storage.read(repository -> new ArchivedObject(repository, release).revisions())
                : List.of();
    }

    /** The names of the releases in order, also of those whose object is damaged. */
    public List<String> releases() {
        return storage.releases();
    }

    /** Every revision of every release, by release and number. */
    public List<ArchivedRevision> list() {
        List<ArchivedRevision> all = new ArrayList<>();
        storage.releases().forEach(release -> all.addAll(listed(release)));
        return List.copyOf(all);
    }

    /** From the register where it knows the object as it is: an archive of thousands is listed in a moment. */
    private List<ArchivedRevision> listed(String release) {
        return register.revisions(release).orElseGet(() -> revisions(release));
    }

    /** A file of an archived revision's folder, such as {@code data/observations.csv}. */
    public byte[] read(ArchivedRevision revision, String path) {
        return content(revision, Layout.RELEASE + path);
    }

    /** The logical paths of an archived revision, in order; {@link Layout} tells what lies where. */
    public List<String> paths(ArchivedRevision revision) {
        return files(revision).stream().map(ArchivedFile::path).toList();
    }

    /** The files of an archived revision, in the order of their logical paths. */
    public List<ArchivedFile> files(ArchivedRevision revision) {
        return storage.read(repository -> new ArchivedObject(repository, revision.release()).files(revision.number()));
    }

    /** The content of a logical path, such as {@code sources/input/study.pdf}. */
    public byte[] content(ArchivedRevision revision, String logicalPath) {
        return storage.read(repository ->
                new ArchivedObject(repository, revision.release()).content(revision.number(), logicalPath));
    }

    /**
     * Deletes an object with all its versions, for what the law says must go: that it went, who said so and why, and the
     * digests of its files are written down beside the archive first. False where there is no such object.
     */
    public boolean purge(String release, String by, String reason) {
        Path object = storage.object(release);
        if (!Files.isDirectory(object)) {
            return false;
        }
        try {
            register.purged(PurgeRecord.of(release, by, reason, clock.instant(), InventoryFile.read(object)));
            Path gone = storage.work(release).resolveSibling(release + ".purged");
            FileTree.delete(gone);
            Files.createDirectories(gone.getParent());
            FileTree.move(object, gone);
            FileTree.delete(gone);
            register.forget(release);
            return true;
        } catch (IOException e) {
            throw new OutputNotWritableException(storage.path(), e);
        }
    }

    /**
     * Hands out a revision as a bag (BagIt 1.0), in a new folder; each file is held against its digest on the way.
     *
     * @throws ArchiveException where the folder is there already, or a file is not what was archived
     */
    public void bag(ArchivedRevision revision, Path folder) {
        handOut(folder, beside -> {
            Bag bag = new Bag(beside);
            for (String path : paths(revision)) {
                bag.add(path, content(revision, path));
            }
            bag.close(revision, LocalDate.now(clock));
        });
    }

    /** Hands out the files of a revision by their logical paths, in a new folder. */
    public void export(ArchivedRevision revision, Path folder) {
        handOut(folder, beside -> {
            for (String path : paths(revision)) {
                Path file = beside.resolve(path);
                Files.createDirectories(file.getParent());
                Files.write(file, content(revision, path));
            }
        });
    }

    /** Written beside its place and moved there in one step. */
    private static void handOut(Path folder, FolderWriter writer) {
        Path place = folder.toAbsolutePath().normalize();
        if (Files.exists(place)) {
            throw new ArchiveException(place + " is there already. Name a new folder.");
        }
        Path beside = place.resolveSibling("." + place.getFileName() + ".partial");
        try {
            FileTree.delete(beside);
            Files.createDirectories(beside);
            writer.write(beside);
            FileTree.syncAll(beside);
            FileTree.move(beside, place);
        } catch (IOException e) {
            throw new OutputNotWritableException(place, e);
        }
    }

    private interface FolderWriter {
        void write(Path folder) throws IOException;
    }

    /** False where nothing beside the archive tells what it held, as with a copy of its root alone. */
    public boolean hasRegister() {
        return register.exists();
    }

    /** True where the archive holds this release, or once did and has not purged it. */
    public boolean knows(String release) {
        return storage.releases().contains(release) || register.releases().contains(release);
    }

    /** Fixity and structure of one release, or of all where empty: one line for each problem found. */
    public List<String> verify(Optional<String> release) {
        return verify(release, Pace.FULL);
    }

    /** The same at this pace. */
    public List<String> verify(Optional<String> release, Pace pace) {
        List<String> known = storage.releases();
        List<String> lost = register.releases().stream()
                .filter(name -> !known.contains(name))
                .toList();
        if (release.isPresent() && !known.contains(release.get()) && !lost.contains(release.get())) {
            return List.of("The archive " + storage.path() + " holds no release " + release.get()
                    + ". './factpress archive list' tells what it holds.");
        }
        List<String> problems = new ArrayList<>(release.isEmpty() ? register.rootProblems() : List.of());
        lost.stream()
                .filter(name -> release.isEmpty() || release.get().equals(name))
                .map(name -> name + ": the whole object is missing, which was archived here. Restore its folder "
                        + storage.object(name) + " from a copy of the archive.")
                .forEach(problems::add);
        ArchiveCheck check = new ArchiveCheck(this, storage, register, pace);
        try {
            release.map(List::of).orElse(known).stream()
                    .filter(known::contains)
                    .forEach(name -> problems.addAll(check.problems(name)));
        } catch (ArchiveException e) {
            // The root itself cannot be opened, so that no object was looked at.
            problems.add(String.valueOf(e.getMessage()));
        }
        return List.copyOf(problems);
    }

    /** A writer killed after its last step has not yet been written down. */
    private List<String> mend(String release) throws IOException {
        List<String> done = new ObjectRecovery(storage, register, release).mend();
        if (Files.isDirectory(storage.object(release))
                && register.revisions(release).isEmpty()) {
            register.enter(release, revisions(release));
        }
        return done;
    }

    private List<String> recoverAll() throws IOException {
        List<String> done = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        for (String release : storage.releases()) {
            try {
                done.addAll(mend(release));
            } catch (ArchiveException e) {
                refused.add(String.valueOf(e.getMessage()));
            }
        }
        storage.discardWork();
        if (storage.exists()) {
            register.enterRoot();
        }
        if (!refused.isEmpty()) {
            throw new ArchiveException(String.join("\n", refused));
        }
        return List.copyOf(done);
    }
}
