package org.factpress.source;

import org.factpress.model.ReadOutcome;

/** Says why a source gives no text; {@link SourceReader} turns it into the document's outcome. */
final class UnreadableSource extends RuntimeException {
    private final ReadOutcome outcome;

    UnreadableSource(ReadOutcome outcome, String message) {
        super(message);
        this.outcome = outcome;
    }

    static UnreadableSource damaged(String what) {
        return new UnreadableSource(
                ReadOutcome.DAMAGED, "The file " + what + "; ask for it again or save it anew from its program.");
    }

    static UnreadableSource tooLarge(String what) {
        return new UnreadableSource(
                ReadOutcome.TOO_LARGE, "The file " + what + "; split it or give the part that holds the figures.");
    }

    static UnreadableSource encrypted(String what) {
        return new UnreadableSource(
                ReadOutcome.ENCRYPTED, "The file " + what + "; save a copy without a password and name that.");
    }

    static UnreadableSource unsupported(String what) {
        return new UnreadableSource(
                ReadOutcome.UNSUPPORTED, "The file " + what + "; save it as PDF, HTML, DOCX or plain text.");
    }

    static UnreadableSource noText(String what) {
        return new UnreadableSource(ReadOutcome.NO_TEXT, "The file " + what);
    }

    ReadOutcome outcome() {
        return outcome;
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
