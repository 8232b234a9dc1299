package org.factpress.store;

/** Somebody else decided, approved or withdrew the same in this very moment; nothing of the later one was recorded. */
public final class DecidedMeanwhileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DecidedMeanwhileException() {
        super("somebody else decided the same in this moment, and nothing of yours was recorded;"
                + " look at what stands now, then decide what is left");
    }
}
