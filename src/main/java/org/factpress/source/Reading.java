package org.factpress.source;

import java.io.IOException;
import java.util.List;
import org.factpress.model.Block;
import org.factpress.model.ReadOutcome;
import org.factpress.model.SourceDocument;
import org.factpress.model.Zone;
import org.jspecify.annotations.Nullable;

/** One file on its way from bytes to document: whatever goes wrong on the way becomes its outcome. */
final class Reading {
    private static final DocumentText NOTHING = new DocumentText(null, null, null, null, "", List.of(), List.of());

    private final SourceFile source;
    private final SourceBytes bytes;
    private final Limits limits;
    private String mediaType;

    Reading(SourceFile source, SourceBytes bytes, Limits limits) {
        this.source = source;
        this.bytes = bytes;
        this.limits = limits;
        this.mediaType = FormatDetection.promisedMediaType(source.path());
    }

    SourceDocument document() {
        try {
            return document(parsed(), ReadOutcome.READ, null);
        } catch (UnreadableSource e) {
            return document(NOTHING, e.outcome(), e.getMessage());
        }
    }

    private DocumentText parsed() {
        try {
            checkSize();
            SourceFormat format = FormatDetection.of(bytes.content(), source.path());
            mediaType = format.mediaType();
            return checked(parse(format));
        } catch (UnreadableSource e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError | LinkageError e) {
            // Parsers of foreign files fail in every way there is; a failure here is the file's, not the run's.
            throw SourceReader.failed(e);
        }
    }

    private void checkSize() {
        if (bytes.length() == 0) {
            throw empty("has 0 bytes");
        }
        if (bytes.length() > limits.maxBytes()) {
            throw UnreadableSource.tooLarge("has " + bytes.length() + " bytes, over the limit of " + limits.maxBytes());
        }
    }

    /** Each reader is loaded only when a file needs it, so that a text file never waits for the PDF library. */
    private DocumentText parse(SourceFormat format) throws IOException {
        return switch (format) {
            case TEXT -> PlainTextReader.read(bytes.content());
            case HTML -> HtmlReader.read(bytes.content());
            case DOCX -> DocxReader.read(bytes.content(), limits);
            case PDF -> PdfReader.read(bytes.content(), limits);
        };
    }

    private DocumentText checked(DocumentText read) {
        limits.checkCharacters(read.text().length());
        if (read.text().isBlank()) {
            throw mediaType.equals(SourceFormat.TEXT.mediaType())
                    ? empty("holds only white space")
                    : UnreadableSource.noText("holds no text, only pictures or structure; give a version with text.");
        }
        return read;
    }

    private static UnreadableSource empty(String what) {
        return new UnreadableSource(
                ReadOutcome.EMPTY, "The file " + what + "; give the document itself or take it out of the sources.");
    }

    private SourceDocument document(DocumentText read, ReadOutcome outcome, @Nullable String message) {
        return new SourceDocument(
                source.path(),
                bytes.sha256(),
                bytes.length(),
                mediaType,
                source.spec().title() != null ? source.spec().title() : titleOf(read),
                source.spec().date() != null ? source.spec().date() : read.date(),
                source.spec().role(),
                LanguageVote.languageOf(read.language(), read.text()),
                read.pages(),
                outcome,
                message,
                read.text(),
                read.blocks(),
                read.pageSpans());
    }

    /** What the document says of itself, else its first heading. */
    private static @Nullable String titleOf(DocumentText read) {
        if (read.title() != null && !read.title().isBlank()) {
            return read.title().strip();
        }
        return read.blocks().stream()
                .filter(block -> block.zone() == Zone.HEADING)
                .findFirst()
                .map(block -> titleOf(block, read.text()))
                .orElse(null);
    }

    private static String titleOf(Block heading, String text) {
        return heading.text(text)
                .replaceAll("^#+\\s*|[*_]{2}|[=-]{3,}$", "")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
