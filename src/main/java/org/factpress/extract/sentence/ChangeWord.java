package org.factpress.extract.sentence;

import org.factpress.model.Direction;

/** A word that tells a change, on tokens {@code from..to} (exclusive). */
public record ChangeWord(int from, int to, Direction direction, Role role) {
    /** How the word stands in the sentence. */
    public enum Role {
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
