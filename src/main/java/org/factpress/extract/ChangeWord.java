package org.factpress.extract;

import org.factpress.model.Direction;

/** A word that tells a change, on tokens {@code from..to} (exclusive). */
record ChangeWord(int from, int to, Direction direction, Role role) {
    /** How the word stands in the sentence. */
    enum Role {
        VERB,
        NOUN,
        ADVERB,
        COMPARATIVE,
        /** Set behind what is compared: "312 habitants de plus". */
        BEHIND,
        /** Before a multiple: "divisé par quatre". */
        FACTOR
    }
}
