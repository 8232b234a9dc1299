package org.factpress.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.factpress.release.FileTree;

/**
 * Mends what a killed writer leaves of an object; damage of another sort is refused, never guessed at.
 *
 * <p>A version that was written in full but not entered in the root inventory is entered. One that is not whole was
 * never acknowledged: it is set aside, not deleted. An older version is never put in the place of a newer one.
 */
final class ObjectRecovery {
    private final StorageRoot storage;
    private final AccessionRegister register;
    private final String release;
    private final ObjectFolder object;
    private final List<String> done = new ArrayList<>();

    ObjectRecovery(StorageRoot storage, AccessionRegister register, String release) {
        this.storage = storage;
        this.register = register;
        this.release = release;
        this.object = new ObjectFolder(storage.object(release), StorageRoot.id(release));
    }

    /** Each thing done in one line; an {@link ArchiveException} where the object cannot be mended from itself. */
    List<String> mend() throws IOException {
        if (Files.exists(storage.work(release))) {
            FileTree.delete(storage.work(release));
            done.add(release + ": removed what an interrupted writer had staged");
        }
        if (Files.isDirectory(object.path()) && !removeBeginning()) {
            mendObject();
        }
        return List.copyOf(done);
    }

    private boolean removeBeginning() throws IOException {
        boolean beginning = object.isBeginning();
        if (beginning) {
            FileTree.delete(object.path());
            done.add(release + ": removed an object that had been begun and held no version");
        }
        return beginning;
    }

    private void mendObject() throws IOException {
        List<Integer> versions = object.versions();
        Optional<InventoryFile> root = object.root();
        if (root.isEmpty()) {
            enterNewest(versions);
        } else {
            enterOrSetAside(versions, root.get().head());
        }
        writeNamaste();
    }

    private void enterNewest(List<Integer> versions) throws IOException {
        int newest = versions.isEmpty() ? 0 : versions.get(versions.size() - 1);
        if (!object.isComplete(newest)) {
            throw beyondMending("neither its root inventory nor its newest version is whole");
        }
        enter(newest);
    }

    private void enterOrSetAside(List<Integer> versions, int head) throws IOException {
        if (!versions.contains(head)) {
            throw beyondMending("its inventory names v" + head + ", which is missing");
        }
        int entered = head;
        for (int version : versions) {
            if (version == entered + 1 && object.isComplete(version)) {
                enter(version);
                entered = version;
            } else if (version > entered) {
                setAside(version);
            }
        }
    }

    private void enter(int version) throws IOException {
        Files.createDirectories(storage.work(release));
        for (String name : List.of(InventoryFile.NAME, InventoryFile.SIDECAR)) {
            Path beside = storage.work(release).resolve(name);
            DurableStorage.replace(
                    object.version(version).resolve(name), object.path().resolve(name), beside);
        }
        FileTree.delete(storage.work(release));
        done.add(release + ": v" + version + " was written in full but not entered in the root inventory: entered it");
    }

    private void setAside(int version) throws IOException {
        if (register.digests(release).keySet().stream().anyMatch(path -> path.startsWith("v" + version + "/"))) {
            throw beyondMending("v" + version + " was archived in full and is damaged now");
        }
        Path place = storage.aside().resolve(release + "-v" + version);
        for (int again = 2; Files.exists(place); again++) {
            place = storage.aside().resolve(release + "-v" + version + "-" + again);
        }
        Files.createDirectories(storage.aside());
        FileTree.move(object.version(version), place);
        done.add(release + ": v" + version + " was never completed: set it aside as " + place
                + "; './factpress run' archives the revision again");
    }

    private void writeNamaste() throws IOException {
        if (!object.hasNamaste()) {
            Path namaste = object.path().resolve(ObjectFolder.NAMASTE);
            Files.write(namaste, "ocfl_object_1.1\n".getBytes(StandardCharsets.UTF_8));
            FileTree.sync(namaste);
            done.add(release + ": wrote the missing " + ObjectFolder.NAMASTE);
        }
    }

    private ArchiveException beyondMending(String why) {
        return new ArchiveException("The archive's object " + object.path() + " cannot be mended from itself: " + why
                + ". Restore this folder from a copy of the archive, then run './factpress archive verify " + release
                + "'.");
    }
}
