package org.factpress.publish;

import org.factpress.model.Coded;
import org.factpress.model.RevisionKind;

/** What a mail has to say; each has a text of its own. */
enum MailKind implements Coded {
    INITIAL,
    REVISION,
    CORRECTION,
    WITHDRAWAL,
    PRE_RELEASE;

    static MailKind of(Delivery delivery, Handout handout) {
        if (handout.isWithdrawn()) {
            return WITHDRAWAL;
        }
        if (delivery.purpose() == Purpose.PRE_RELEASE) {
            return PRE_RELEASE;
        }
        return delivery.purpose() == Purpose.NOTICE ? CORRECTION : of(handout.kind());
    }

    private static MailKind of(RevisionKind kind) {
        return switch (kind) {
            case INITIAL -> INITIAL;
            case REVISION -> REVISION;
            case CORRECTION -> CORRECTION;
            case WITHDRAWAL -> WITHDRAWAL;
        };
    }

    /** The job's own text for it: one for what is published as usual, and others that stand beside it. */
    String own() {
        return this == INITIAL || this == REVISION ? "release" : code();
    }
}
