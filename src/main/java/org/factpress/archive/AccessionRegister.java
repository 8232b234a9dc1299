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
import java.util.stream.Stream;
import org.factpress.release.Digests;
import org.factpress.release.FileTree;
import org.factpress.release.OutputNotWritableException;

/**
 * What was archived, written down outside the storage root: {@code <release>.sha512} with the digest of each file, as
 * {@code sha512sum --check} reads it, and {@code <release>.json} with the revisions.
 *
 * <p>{@code _root.sha512} has the files of the storage root itself. A digest once written down is never replaced, so that somebody who changes a file and its inventory is found out. The
 * revisions only spare the reading of objects: those of another inventory than the object's are not used.
 */
final class AccessionRegister {
    /** No release can be called so. */
    private static final String ROOT = "_root";

    private static final String SUMS = ".sha512";

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
            byte[] list = sums.getBytes(StandardCharsets.UTF_8);
            write(sums(release), list);
            write(
                    page(release),
                    new RegisterPage(storage.inventoryDigest(release), Digests.sha512(list), revisions).toJson());
        } catch (IOException e) {
            throw new OutputNotWritableException(folder, e);
        }
    }

    /** The revisions, where they were written down for the object as it is. */
    Optional<List<ArchivedRevision>> revisions(String release) {
        try {
            String inventory = storage.inventoryDigest(release);
            return page(page(release))
                    .filter(page -> page.inventory().equals(inventory))
                    .map(RegisterPage::revisions);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<RegisterPage> page(Path file) {
        try {
            return RegisterPage.read(Files.readAllBytes(file));
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    /** The file of the register that is not as it was written, where one is; a copy of the root alone has no register. */
    Optional<Path> damaged(String release) {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        Optional<RegisterPage> page = page(page(release));
        return page.isEmpty()
                ? Optional.of(page(release))
                : Optional.of(sums(release)).filter(sums -> !page.get().sums().equals(sha512(sums)));
    }

    private static String sha512(Path file) {
        try {
            return Digests.sha512(file);
        } catch (IOException e) {
            return "unreadable";
        }
    }

    /** Writes down the files of the storage root itself, which never change, unless that was done before. */
    void enterRoot() {
        try {
            if (!Files.exists(sums(ROOT))) {
                Files.createDirectories(folder);
                write(sums(ROOT), RootFiles.sums(storage.path()).getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new OutputNotWritableException(folder, e);
        }
    }

    /** What is wrong with the files of the storage root itself, each in a line. */
    List<String> rootProblems() {
        return Files.exists(sums(ROOT)) ? RootFiles.problems(storage.path(), sums(ROOT)) : List.of();
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

    /** False for a copy of the storage root alone. */
    boolean exists() {
        return Files.isDirectory(folder);
    }

    /** The releases written down, in order. */
    List<String> releases() {
        if (!exists()) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(SUMS) && !name.startsWith(ROOT) && !name.startsWith("."))
                    .map(name -> name.substring(0, name.length() - SUMS.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new OutputNotWritableException(folder, e);
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
        Files.deleteIfExists(page(release));
    }

    private Path sums(String release) {
        return folder.resolve(release + SUMS);
    }

    private Path page(String release) {
        return folder.resolve(release + ".json");
    }

    private void write(Path file, byte[] bytes) throws IOException {
        // Two releases may be the first at once, and both write down the root.
        Path beside = file.resolveSibling(
                "." + file.getFileName() + "-" + ProcessHandle.current().pid());
        Files.write(beside, bytes);
        FileTree.sync(beside);
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        FileTree.sync(folder);
    }
}
