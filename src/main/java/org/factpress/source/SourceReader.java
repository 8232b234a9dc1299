package org.factpress.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.factpress.model.ReadOutcome;
import org.factpress.model.SourceDocument;

/** Reads a source file of any known format into text and blocks; a bad file is an outcome, not an exception. */
public final class SourceReader {
    private final Limits limits;

    public SourceReader() {
        this(Limits.DEFAULT);
    }

    public SourceReader(Limits limits) {
        this.limits = limits;
    }

    /**
     * The document; {@link SourceDocument#outcome()} says how reading ended.
     *
     * @throws UncheckedIOException when the file itself cannot be got at: vanished, or without permission
     */
    public SourceDocument read(SourceFile source) {
        SourceBytes bytes;
        try {
            bytes = SourceBytes.of(source.file(), limits.maxBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + source.path() + ": " + reason(e), e);
        }
        return new Reading(source, bytes, limits).document();
    }

    private static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "the file is gone; put it back or take it out of the sources.";
        }
        if (e instanceof AccessDeniedException) {
            return "no permission; make it readable for the account that runs Factpress.";
        }
        return String.valueOf(e.getMessage());
    }

    /** How a failure inside a parser is told. */
    static UnreadableSource failed(Throwable failure) {
        String said = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        String line = said.lines().findFirst().orElse("").strip();
        return new UnreadableSource(
                ReadOutcome.DAMAGED,
                "The file cannot be parsed (" + line + "); ask for it again or save it anew from its program.");
    }
}
