package org.factpress.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.factpress.release.Digests;

/** The folder of an object, looked at with plain file operations: what the library refuses to open must be seen too. */
record ObjectFolder(Path path, String id) {
    static final String NAMASTE = "0=ocfl_object_1.1";
    private static final Pattern VERSION = Pattern.compile("v[1-9][0-9]*");

    /** The numbers of the version folders, in order. */
    List<Integer> versions() {
        try (Stream<Path> children = Files.list(path)) {
            return children.map(child -> child.getFileName().toString())
                    .filter(name -> VERSION.matcher(name).matches())
                    .map(name -> Integer.valueOf(name.substring(1)))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path version(int number) {
        return path.resolve("v" + number);
    }

    Optional<InventoryFile> root() {
        return InventoryFile.read(path).filter(inventory -> inventory.id().equals(id));
    }

    /** True where the version's own inventory is sound and every file that it brought is there, byte by byte. */
    boolean isComplete(int number) {
        return InventoryFile.read(version(number))
                .filter(inventory -> inventory.id().equals(id) && inventory.head() == number)
                .filter(inventory -> hasContent(inventory, "v" + number + "/"))
                .isPresent();
    }

    boolean hasNamaste() throws IOException {
        Path namaste = path.resolve(NAMASTE);
        return Files.exists(namaste) && Files.size(namaste) > 0;
    }

    /** True where there is nothing but the file that a writer makes first. */
    boolean isBeginning() throws IOException {
        try (Stream<Path> children = Files.list(path)) {
            return children.allMatch(child -> child.getFileName().toString().equals(NAMASTE));
        }
    }

    private boolean hasContent(InventoryFile inventory, String prefix) {
        return inventory.content().entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(prefix))
                .allMatch(entry -> entry.getValue().equals(sha512(path.resolve(entry.getKey()))));
    }

    private static String sha512(Path file) {
        try {
            return Digests.sha512(file);
        } catch (IOException e) {
            return "unreadable";
        }
    }
}
