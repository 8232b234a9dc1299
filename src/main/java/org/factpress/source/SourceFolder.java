package org.factpress.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Walks a folder for documents; hidden files and the litter of desktops and editors are no documents. */
final class SourceFolder extends SimpleFileVisitor<Path> {
    private static final Set<String> LITTER = Set.of("thumbs.db", "desktop.ini", "__macosx");

    private final Path top;
    private final List<Path> files = new ArrayList<>();

    private SourceFolder(Path top) {
        this.top = top;
    }

    /** The documents below this folder, sorted; none where there is no such folder. */
    static List<Path> filesBelow(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        SourceFolder walk = new SourceFolder(folder);
        try {
            Files.walkFileTree(folder, Set.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, walk);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot look into " + folder + "; check its permissions.", e);
        }
        return walk.files.stream().sorted().toList();
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        boolean skipped = !folder.equals(top) && isLitter(folder);
        return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (attributes.isRegularFile() && !isLitter(file)) {
            files.add(file);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
        if (e instanceof FileSystemLoopException) {
            return FileVisitResult.CONTINUE;
        }
        throw e;
    }

    private static boolean isLitter(Path path) {
        String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        return name.startsWith(".") || name.startsWith("~$") || name.endsWith("~") || LITTER.contains(name);
    }
}
