package org.factpress.release;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.factpress.model.ReleaseFile;

/** Folders that are on the disk, or not there at all: written through to the device, moved in one step. */
public final class FileTree {
    private FileTree() {}

    /** Writes the files below a new folder and waits until the device has them. */
    public static void write(Path folder, List<ReleaseFile> files) throws IOException {
        Files.createDirectories(folder);
        for (ReleaseFile file : files) {
            write(folder.resolve(file.path()), file.bytes());
        }
        syncFolders(folder);
    }

    /** Moves in one step to a place that is free, and waits until the device knows it. */
    public static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        sync(to.toAbsolutePath().getParent());
    }

    /** Deletes the folder with all it holds; no folder is no error. */
    public static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> tree = Files.walk(folder)) {
                for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    /** Waits until the device has all files and folders of a tree that something else wrote. */
    public static void syncAll(Path folder) throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path path : tree.toList()) {
                sync(path);
            }
        }
    }

    /** Waits until the device has a file's content, or a folder's entries. */
    public static void sync(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    private static void syncFolders(Path folder) throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path inner : tree.filter(Files::isDirectory).toList()) {
                sync(inner);
            }
        }
    }
}
