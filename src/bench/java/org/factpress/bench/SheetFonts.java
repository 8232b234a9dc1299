package org.factpress.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;

/** The product's own fonts as files, for programs that take no others. */
final class SheetFonts {
    static final Path REGULAR = file("SourceSans3-Regular.ttf");
    static final Path BOLD = file("SourceSans3-Bold.ttf");

    private SheetFonts() {}

    private static Path file(String name) {
        try (InputStream in = SheetFonts.class.getResourceAsStream("/org/factpress/fonts/" + name)) {
            Path file = Files.createTempFile("sheet-", name);
            Files.copy(Objects.requireNonNull(in, name), file, StandardCopyOption.REPLACE_EXISTING);
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
