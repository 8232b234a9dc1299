package org.factpress.archive;

import io.ocfl.api.exception.OcflFileAlreadyExistsException;
import io.ocfl.api.exception.OcflIOException;
import io.ocfl.core.storage.filesystem.FileSystemStorage;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.factpress.release.FileTree;

/**
 * A file system storage whose every write is on the device and complete, or not there at all.
 *
 * <p>The library copies a root inventory in place, so a killed writer leaves half of one. Here it is copied beside and
 * moved over the old one. What is left to mend is a version that was moved in and not yet entered in the root inventory,
 * and a root inventory that is one step ahead of its sidecar.
 */
final class DurableStorage extends FileSystemStorage {
    private final Path root;
    private final Path work;

    DurableStorage(Path root, Path work) {
        super(root);
        this.root = root;
        this.work = work;
    }

    @Override
    public void write(String filePath, byte[] content, String mediaType) {
        super.write(filePath, content, mediaType);
        attempt(() -> {
            FileTree.sync(root.resolve(filePath));
            FileTree.sync(folderOf(root.resolve(filePath)));
        });
    }

    @Override
    public void copyFileInternal(String sourceFile, String destinationFile) {
        Path target = root.resolve(destinationFile);
        attempt(() -> replace(root.resolve(sourceFile), target, work.resolve("copy-of-" + target.getFileName())));
    }

    @Override
    public void moveDirectoryInto(Path source, String destination) {
        Path target = root.resolve(destination);
        if (Files.exists(target)) {
            throw new OcflFileAlreadyExistsException(new FileAlreadyExistsException(target.toString()));
        }
        attempt(() -> {
            FileTree.syncAll(source);
            FileTree.move(source, target);
            FileTree.sync(folderOf(folderOf(target)));
        });
    }

    /** Puts a copy of {@code source} in the place of {@code target} in one step, by way of {@code beside}. */
    static void replace(Path source, Path target, Path beside) throws IOException {
        Files.copy(source, beside, StandardCopyOption.REPLACE_EXISTING);
        FileTree.sync(beside);
        FileTree.move(beside, target);
    }

    private void attempt(Step step) {
        try {
            step.run();
        } catch (AtomicMoveNotSupportedException e) {
            throw new ArchiveException(
                    "The archive " + root + " and its work folder " + work + " lie on different file systems."
                            + " Put the archive into a folder below the mount point, and run again.",
                    e);
        } catch (IOException e) {
            throw OcflIOException.from(e);
        }
    }

    private static Path folderOf(Path path) {
        return path.toAbsolutePath().getParent();
    }

    /** A step on the file system. */
    private interface Step {
        void run() throws IOException;
    }
}
