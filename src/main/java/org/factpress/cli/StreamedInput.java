package org.factpress.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.factpress.model.SourceDocument;
import org.factpress.source.SourceFile;
import org.factpress.source.SourceReader;

/** A document that comes as a stream, without a name that tells its format: PDF and HTML by content, else text. */
final class StreamedInput {
    private StreamedInput() {}

    /** True for standard input, and for what a shell hands over as a pipe. */
    static boolean comesAsStream(SourceFile source) {
        return isStandardInput(source) || !Files.isRegularFile(source.file());
    }

    static SourceDocument read(SourceFile source, SourceReader reader, Console console) {
        try (InputStream in = isStandardInput(source) ? console.in() : Files.newInputStream(source.file())) {
            return read(source, reader, in);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Cannot read " + source.path() + ": " + e.getMessage() + "; hand it over as a file.", e);
        }
    }

    private static SourceDocument read(SourceFile source, SourceReader reader, InputStream in) throws IOException {
        Path file = Files.createTempFile("factpress", ".txt");
        try {
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
            return named(source.path(), reader.read(new SourceFile(file, "standard-input.txt", source.spec())));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static boolean isStandardInput(SourceFile source) {
        return source.path().equals(InputFiles.STANDARD_INPUT);
    }

    private static SourceDocument named(String path, SourceDocument read) {
        return new SourceDocument(
                path,
                read.sha256(),
                read.bytes(),
                read.mediaType(),
                read.title(),
                read.date(),
                read.role(),
                read.language(),
                read.pages(),
                read.outcome(),
                read.message(),
                read.text(),
                read.blocks(),
                read.pageSpans());
    }
}
