package org.factpress.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Keeps on disk what is printed only after all that comes before it, however much that is. */
final class Spool implements Consumer<String>, AutoCloseable {
    private static final int PIECE = 1 << 16;
    private @Nullable Path file;
    private @Nullable Writer writer;

    @Override
    public void accept(String text) {
        try {
            if (writer == null) {
                file = Files.createTempFile("factpress", ".spool");
                writer = Files.newBufferedWriter(file);
            }
            writer.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write a temporary file; free some space there.", e);
        }
    }

    void pourInto(Consumer<String> out) {
        if (file == null || writer == null) {
            return;
        }
        try {
            writer.close();
            try (BufferedReader reader = Files.newBufferedReader(file)) {
                char[] piece = new char[PIECE];
                for (int read = reader.read(piece); read >= 0; read = reader.read(piece)) {
                    out.accept(new String(piece, 0, read));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read a temporary file.", e);
        }
    }

    @Override
    public void close() {
        try {
            if (writer != null && file != null) {
                writer.close();
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot remove a temporary file.", e);
        }
    }
}
