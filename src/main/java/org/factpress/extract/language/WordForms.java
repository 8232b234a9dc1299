package org.factpress.extract.language;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** The forms met lately: texts are made of the same few, so that most tokens need no new text of their own. */
final class WordForms {
    /** A power of two; a form whose slot another one takes is merely made again when it comes back. */
    private static final int SLOTS = 1 << 15;
    /** What is longer is no word that comes back. */
    private static final int LONGEST = 24;

    private static final AtomicReferenceArray<@Nullable WordForm> LATELY = new AtomicReferenceArray<>(SLOTS);

    private WordForms() {}

    /** The form of the characters from start to end. */
    static WordForm of(String text, int start, int end) {
        if (end - start > LONGEST) {
            return WordForm.of(text.substring(start, end));
        }
        int slot = WordForm.hash(text, start, end) & SLOTS - 1;
        WordForm known = LATELY.get(slot);
        if (known == null || !known.isWritten(text, start, end)) {
            known = WordForm.of(text.substring(start, end));
            LATELY.set(slot, known);
        }
        return known;
    }
}
