package org.factpress.extract;

import java.util.List;
import org.factpress.model.Block;

/** A sentence of a block: offsets {@code start..end} into the stored text, and its tokens. */
record Sentence(Block block, int start, int end, List<Token> tokens, Lexicon lexicon) {
    private static final Token NOTHING = Token.of(TokenKind.SIGN, "", "", -1, -1, false);

    int size() {
        return tokens.size();
    }

    /** The token at this index; an empty one outside the sentence, so that rules may look around freely. */
    Token token(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index) : NOTHING;
    }

    boolean has(int index) {
        return index >= 0 && index < tokens.size();
    }

    /** Whether the token at this index is a word of the class. */
    boolean is(int index, WordClass wanted) {
        return lexicon.is(token(index), wanted);
    }

    String norm(int index) {
        return token(index).norm();
    }

    /** The characters from token {@code from} to token {@code to} (exclusive). */
    String text(String stored, int from, int to) {
        return from >= to
                ? ""
                : stored.substring(token(from).start(), token(to - 1).end());
    }
}
