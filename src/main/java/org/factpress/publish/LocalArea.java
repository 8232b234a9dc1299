package org.factpress.publish;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.factpress.model.ReleaseFile;
import org.factpress.release.FileTree;

/** A folder that this machine sees. */
record LocalArea(Path root) implements FileArea {
    @Override
    public List<String> names(String folder) throws IOException {
        Path path = root.resolve(folder);
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(path)) {
            return children.map(child -> child.getFileName() + (Files.isDirectory(child) ? "/" : ""))
                    .sorted()
                    .toList();
        }
    }

    @Override
    public Optional<byte[]> read(String path) throws IOException {
        Path file = root.resolve(path);
        return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    }

    @Override
    public void createPrivate(String folder) throws IOException {
        Path path = root.resolve(folder);
        Files.createDirectories(path.getParent());
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.createDirectory(
                    path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectory(path);
        }
    }

    @Override
    public void write(String path, byte[] bytes) throws IOException {
        Path file = root.resolve(path);
        FileTree.write(
                file.getParent(), List.of(new ReleaseFile(file.getFileName().toString(), bytes)));
    }

    @Override
    public void move(String from, String to) throws IOException {
        FileTree.move(root.resolve(from), root.resolve(to));
    }

    @Override
    public void replace(String from, String to) throws IOException {
        Path file = root.resolve(to);
        Files.move(root.resolve(from), file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        FileTree.sync(file.getParent());
    }

    @Override
    public void delete(String path) throws IOException {
        FileTree.delete(root.resolve(path));
    }

    @Override
    public void close() {}
}
