package org.factpress.cli;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.factpress.extract.Extractor;
import org.factpress.model.ReadOutcome;
import org.factpress.model.SourceDocument;
import org.factpress.source.SourceFile;
import org.factpress.source.SourceReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads documents one after another and hands each on, so that many need no more memory than the largest.
 *
 * <p>What cannot be read is told with its reason, and the rest goes on.
 */
final class DocumentStream {
    private final Console console;
    private final SourceReader reader = new SourceReader();
    // The grammar's tables are read while the first document is.
    private final CompletableFuture<Extractor> extractor = CompletableFuture.supplyAsync(Extractor::new);
    private int unreadable;
    private int passedOver;
    private @Nullable RuntimeException fault;

    DocumentStream(Console console) {
        this.console = console;
    }

    /** Stops early where nobody listens any more; a fault of the program over one document ends the others not. */
    void forEach(List<InputFile> files, Consumer<Extracted> each) {
        for (InputFile file : files) {
            if (!console.isListenedTo()) {
                return;
            }
            try {
                read(file, each);
            } catch (RuntimeException e) {
                console.tell("factpress: " + file.source().path() + ": not extracted, through a fault of the program");
                fault = fault == null ? e : fault;
            }
        }
    }

    private void read(InputFile file, Consumer<Extracted> each) {
        SourceDocument document;
        try {
            document = read(file.source());
        } catch (UncheckedIOException e) {
            unreadable(e.getMessage());
            return;
        }
        if (document.outcome().hasText()) {
            each.accept(new Extracted(document, extractor.join().extract(document)));
        } else if (!file.named() && document.outcome() == ReadOutcome.UNSUPPORTED) {
            passedOver++;
        } else {
            unreadable(Documents.unreadable(document));
        }
    }

    private SourceDocument read(SourceFile source) {
        return StreamedInput.comesAsStream(source) ? StreamedInput.read(source, reader, console) : reader.read(source);
    }

    /** A document that gives no text, in words for the person who called. */
    void unreadable(@Nullable String why) {
        console.tell("factpress: " + why);
        unreadable++;
    }

    /** Tells what was left out, and gives the exit code; the first fault met is thrown now. */
    int end() {
        if (passedOver > 0) {
            console.tell("factpress: passed over " + Count.of(passedOver, "file") + " that "
                    + (passedOver == 1 ? "is" : "are") + " no PDF, HTML, DOCX or text");
        }
        if (fault != null) {
            throw fault;
        }
        return unreadable == 0 ? ExitCode.DONE : ExitCode.SOME_UNREADABLE;
    }
}
