package org.factpress.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.factpress.release.FileTree;
import org.factpress.release.OutputNotWritableException;

/**
 * What was archived, written down outside the storage root: {@code <release>.sha512} with the digest of each file, as
 * {@code sha512sum --check} reads it, and {@code <release>.json} with the revisions.
 *
 * <p>A digest once written down is never replaced, so that somebody who changes a file and its inventory is found out. The
 * revisions only spare the reading of objects: those of another inventory than the object's are not used.
 */
final class AccessionRegister {
    private final Path folder;
    private final StorageRoot storage;

    AccessionRegister(StorageRoot storage) {
        this.storage = storage;
        this.folder = storage.beside("register");
    }

    /** Writes down what an object holds now; digests written down before stay as they are. */
    void enter(String release, List<ArchivedRevision> revisions) {
        Optional<InventoryFile> inventory = InventoryFile.read(storage.object(release));
        if (inventory.isEmpty()) {
            return;
        }
        Map<String, String> digests = new TreeMap<>(inventory.get().content());
        digests.putAll(digests(release));
        String prefix = storage.path().getFileName() + "/" + release + "/";
        String sums = digests.entrySet().stream()
                .map(entry -> entry.getValue() + "  " + prefix + entry.getKey() + "\n")
                .collect(Collectors.joining());
        try {
            Files.createDirectories(folder);
            write(sums(release), sums.getBytes(StandardCharsets.UTF_8));
            write(list(release), new RegisterPage(storage.inventoryDigest(release), revisions).toJson());
        } catch (IOException e) {
            throw new OutputNotWritableException(folder, e);
        }
    }

    /** The revisions, where they were written down for the object as it is. */
    Optional<List<ArchivedRevision>> revisions(String release) {
        try {
            RegisterPage page = RegisterPage.read(Files.readAllBytes(list(release)));
            return page.inventory().equals(storage.inventoryDigest(release))
                    ? Optional.of(page.revisions())
                    : Optional.empty();
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    /** The digests written down, by content path such as {@code v1/content/release/fact-sheet.pdf}; none where nothing was. */
    Map<String, String> digests(String release) {
        String prefix = storage.path().getFileName() + "/" + release + "/";
        try {
            Map<String, String> digests = new TreeMap<>();
            for (String line : Files.readAllLines(sums(release), StandardCharsets.UTF_8)) {
                int gap = line.indexOf("  ");
                if (gap > 0 && line.startsWith(prefix, gap + 2)) {
                    digests.put(line.substring(gap + 2 + prefix.length()), line.substring(0, gap));
                }
            }
            return digests;
        } catch (NoSuchFileException none) {
            return Map.of();
        } catch (IOException e) {
            throw new ArchiveException(
                    sums(release) + " cannot be read: " + e.getMessage() + ". Restore it from a copy.", e);
        }
    }

    /** Writes down that an object goes, with the digests of its files; then forgets what it held. */
    void purged(String line) {
        try {
            Files.createDirectories(folder);
            Path log = folder.resolve("purged.log");
            Files.writeString(log, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            FileTree.sync(log);
        } catch (IOException e) {
            throw new OutputNotWritableException(folder, e);
        }
    }

    /** Forgets what an object held that is no longer there. */
    void forget(String release) throws IOException {
        Files.deleteIfExists(sums(release));
        Files.deleteIfExists(list(release));
    }

    private Path sums(String release) {
        return folder.resolve(release + ".sha512");
    }

    private Path list(String release) {
        return folder.resolve(release + ".json");
    }

    private void write(Path file, byte[] bytes) throws IOException {
        Path beside = file.resolveSibling("." + file.getFileName());
        Files.write(beside, bytes);
        FileTree.sync(beside);
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        FileTree.sync(folder);
    }
}
