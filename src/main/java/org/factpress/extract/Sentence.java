package org.factpress.extract;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.factpress.model.Block;

/** A sentence of a block: offsets {@code start..end} into the stored text, its tokens, and what each word may do. */
final class Sentence {
    private static final Token NOTHING = Token.of(TokenKind.SIGN, "", "", -1, -1, false);

    private final Block block;
    private final int start;
    private final int end;
    private final List<Token> tokens;
    private final Token[] byIndex;
    private final Lexicon lexicon;
    /** The word classes of each token: looked up once, because every rule asks for some. */
    private final BitSet[] classes;
    /** The phrase books that know each token, of those there were when the sentence was read. */
    private final BitSet[] books;

    private final int known;

    private final Map<Integer, Optional<Numeral>> numerals = new HashMap<>();
    private final Map<Integer, Optional<PlaceCandidate>> names = new HashMap<>();

    Sentence(Block block, int start, int end, List<Token> tokens, Lexicon lexicon) {
        this.block = block;
        this.start = start;
        this.end = end;
        this.tokens = tokens;
        this.byIndex = tokens.toArray(Token[]::new);
        this.lexicon = lexicon;
        this.classes = new BitSet[byIndex.length];
        this.books = new BitSet[byIndex.length];
        this.known = lexicon.phrases().size();
        Arrays.setAll(classes, i -> lexicon.classes(byIndex[i]));
        Arrays.setAll(books, i -> lexicon.phrases().of(byIndex[i].stem()));
    }

    Block block() {
        return block;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    List<Token> tokens() {
        return tokens;
    }

    /** The words of this sentence's language. */
    Lexicon lexicon() {
        return lexicon;
    }

    int size() {
        return classes.length;
    }

    /** The token at this index; an empty one outside the sentence, so that rules may look around freely. */
    Token token(int index) {
        return has(index) ? byIndex[index] : NOTHING;
    }

    boolean has(int index) {
        return index >= 0 && index < classes.length;
    }

    /** Whether the token at this index is a word of the class. */
    boolean is(int index, WordClass wanted) {
        return has(index) && classes[index].get(wanted.ordinal());
    }

    /** Whether set phrases of the class begin with the token at this index. */
    boolean opens(int index, WordClass wanted) {
        return has(index) && classes[index].get(Lexicon.opening(wanted));
    }

    /** Whether a phrase of the book that goes by this number may begin, or end, with the token at this index. */
    boolean mayKnow(int index, int book) {
        return book >= known || has(index) && books[index].get(book);
    }

    /** How many tokens from this index on are a word or phrase of the class; 0 where none is. */
    int length(int index, WordClass wanted) {
        return lexicon.length(this, index, wanted);
    }

    /** The number that begins at this index, read once. */
    Optional<Numeral> numeral(int index, Supplier<Optional<Numeral>> reading) {
        return once(numerals, index, reading);
    }

    /** The name of a place that begins at this index, read once. */
    Optional<PlaceCandidate> name(int index, Supplier<Optional<PlaceCandidate>> reading) {
        return once(names, index, reading);
    }

    private static <T> Optional<T> once(Map<Integer, Optional<T>> known, int index, Supplier<Optional<T>> reading) {
        Optional<T> found = known.get(index);
        if (found == null) {
            found = reading.get();
            known.put(index, found);
        }
        return found;
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
