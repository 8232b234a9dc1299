package org.factpress.archive;

import io.ocfl.api.OcflConfig;
import io.ocfl.api.OcflRepository;
import io.ocfl.api.exception.OcflIOException;
import io.ocfl.api.exception.OcflJavaException;
import io.ocfl.api.model.OcflVersion;
import io.ocfl.core.OcflRepositoryBuilder;
import io.ocfl.core.extension.storage.layout.config.FlatOmitPrefixLayoutConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.factpress.release.FileTree;
import org.factpress.release.OutputNotWritableException;

/**
 * The folder of the archive: where its objects lie, and the library opened on it.
 *
 * <p>The layout is extension 0006: an object lies in a folder of the release's own name, so that an archivist finds it
 * by eye. Staging lies beside the root on the same file system, in a folder for each release.
 */
final class StorageRoot {
    static final String ID_PREFIX = "urn:factpress:release:";
    private static final String NAMASTE = "0=ocfl_1.1";
    static final String EXTENSIONS = "extensions";

    private final Path root;
    private final Path work;
    private final Path aside;

    StorageRoot(Path root) {
        this.root = root.toAbsolutePath().normalize();
        this.work = beside("work");
        this.aside = beside("set-aside");
    }

    static String id(String release) {
        return ID_PREFIX + release;
    }

    boolean exists() {
        return Files.isRegularFile(root.resolve(NAMASTE));
    }

    Path path() {
        return root;
    }

    Path object(String release) {
        return root.resolve(release);
    }

    Path work(String release) {
        return work.resolve(release);
    }

    Path aside() {
        return aside;
    }

    /** A folder of ours beside the root, and no part of it; hidden, as every other name may be a release's. */
    Path beside(String what) {
        return root.resolveSibling("." + root.getFileName() + "-" + what);
    }

    /** The SHA-512 that the object's sidecar gives for its root inventory. */
    String inventoryDigest(String release) throws IOException {
        String sidecar = Files.readString(object(release).resolve(InventoryFile.SIDECAR), StandardCharsets.UTF_8);
        return sidecar.split("\\s+")[0];
    }

    /** The names of the folders that hold objects, or should, in order. */
    List<String> releases() {
        if (!exists()) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(root)) {
            return children.filter(Files::isDirectory)
                    .map(child -> child.getFileName().toString())
                    .filter(name -> !name.equals(EXTENSIONS))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads; the library wants a work folder though it then writes nothing. */
    <V> V read(Function<OcflRepository, V> reader) {
        return open(root, root, reader);
    }

    /** Writes to the object of this release, in a storage root that is made where there is none. */
    void write(String release, Function<OcflRepository, ?> writer) {
        if (release.equals(EXTENSIONS)) {
            throw new ArchiveException("'" + EXTENSIONS + "' is a folder that OCFL keeps for itself."
                    + " Give the release another id in its job file.");
        }
        try {
            create();
            Files.createDirectories(work(release));
            open(root, work(release), writer);
            FileTree.delete(work(release));
        } catch (IOException e) {
            throw new OutputNotWritableException(root, e);
        }
    }

    void discardWork() throws IOException {
        FileTree.delete(work);
    }

    /** A root is made beside its place and moved there in one step: half a storage root could not be opened again. */
    private void create() throws IOException {
        if (exists()) {
            return;
        }
        Path fresh = work.resolve("0=root");
        FileTree.delete(fresh);
        Files.createDirectories(fresh);
        open(fresh, work, repository -> "made");
        if (Files.exists(root) && !isEmpty(root)) {
            throw new ArchiveException(root + " holds other files and is no OCFL storage root."
                    + " Choose an empty folder for the archive, and run again.");
        }
        Files.createDirectories(root.getParent());
        FileTree.syncAll(fresh);
        FileTree.move(fresh, root);
    }

    /** No cache and a new instance each time: another process may have written in between. */
    private static <V> V open(Path root, Path work, Function<OcflRepository, V> task) {
        OcflRepository repository;
        try {
            repository = repository(root, work);
        } catch (OcflJavaException | IllegalStateException e) {
            throw new ArchiveException(
                    "The archive " + root + " cannot be opened: "
                            + String.valueOf(e.getMessage()).strip()
                            + ". Its objects are not touched; './factpress archive verify' names the file to restore from a copy.",
                    e);
        }
        try {
            return task.apply(repository);
        } finally {
            repository.close();
        }
    }

    private static OcflRepository repository(Path root, Path work) {
        return new OcflRepositoryBuilder()
                .defaultLayoutConfig(new FlatOmitPrefixLayoutConfig().setDelimiter(":"))
                .ocflConfig(new OcflConfig().setOcflVersion(OcflVersion.OCFL_1_1))
                .storage(storage -> storage.storage(new DurableStorage(root, work)))
                .inventoryCache(null)
                .prettyPrintJson()
                .workDir(work)
                .build();
    }

    /** The library's failure in our words, with the next step; what the disk refuses is told as such. */
    RuntimeException writeFailure(String release, OcflJavaException e) {
        return e instanceof OcflIOException && e.getCause() instanceof IOException cause
                ? new OutputNotWritableException(root, cause)
                : failure(release, e);
    }

    /** The library's failure in our words, with the next step. */
    static ArchiveException failure(String release, OcflJavaException e) {
        return new ArchiveException(
                "The archive's object of " + release + " cannot be used: " + e.getMessage()
                        + ". Run './factpress archive recover " + release + "', then './factpress archive verify "
                        + release + "'.",
                e);
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.findAny().isEmpty();
        }
    }
}
