package org.factpress.extract.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.factpress.model.Block;
import org.jspecify.annotations.Nullable;

/** A sentence of a block: offsets {@code start..end} into the stored text, its tokens, and what each word may do. */
public final class Sentence {
    private static final Token NOTHING = new Token(TokenKind.SIGN, WordForm.of(""), -1, -1, false);

    private final Block block;
    private final int start;
    private final int end;
    private final List<Token> tokens;
    private final Token[] byIndex;
    private final Lexicon lexicon;
    /** What each token may do: looked up once, because every rule asks for some of it. */
    private final Lexicon.Word[] words;
    /** What any of the tokens may do: a rule that none of them concerns need not look at each. */
    private final BitSet anyClass = new BitSet();

    private final BitSet anyBook = new BitSet();
    private final int known;
    private final boolean signs;

    private final ByIndex<Numeral> numerals = new ByIndex<>();
    private final Map<Class<?>, ByIndex<?>> memos = new HashMap<>();

    /** What was read at the tokens of this sentence, once each. */
    private final class ByIndex<T> {
        private @Nullable List<@Nullable Optional<T>> read;

        Optional<T> at(int index, Supplier<Optional<T>> reading) {
            if (!has(index)) {
                return reading.get();
            }
            if (read == null) {
                read = new ArrayList<>(Collections.nCopies(size(), null));
            }
            Optional<T> known = read.get(index);
            if (known == null) {
                known = reading.get();
                read.set(index, known);
            }
            return known;
        }
    }

    Sentence(Block block, int start, int end, List<Token> tokens, Lexicon lexicon) {
        this.block = block;
        this.start = start;
        this.end = end;
        this.tokens = tokens;
        this.byIndex = tokens.toArray(Token[]::new);
        this.lexicon = lexicon;
        this.words = new Lexicon.Word[byIndex.length];
        this.known = lexicon.phrases().size();
        boolean anySign = false;
        for (int i = 0; i < words.length; i++) {
            anySign |= !byIndex[i].isWord() && !byIndex[i].is(TokenKind.SIGN);
            words[i] = lexicon.word(byIndex[i].form());
            anyClass.or(words[i].classes());
            anyBook.or(words[i].books());
        }
        this.signs = anySign;
    }

    public Block block() {
        return block;
    }

    public int start() {
        return start;
    }

    public int end() {
        return end;
    }

    public List<Token> tokens() {
        return tokens;
    }

    /** The words of this sentence's language. */
    public Lexicon lexicon() {
        return lexicon;
    }

    public int size() {
        return words.length;
    }

    /** The token at this index; an empty one outside the sentence, so that rules may look around freely. */
    public Token token(int index) {
        return has(index) ? byIndex[index] : NOTHING;
    }

    public boolean has(int index) {
        return index >= 0 && index < words.length;
    }

    /** Whether the token at this index is a word of the class. */
    public boolean is(int index, WordClass wanted) {
        return has(index) && words[index].classes().get(wanted.ordinal());
    }

    /** Whether set phrases of the class begin with the token at this index. */
    boolean opens(int index, WordClass wanted) {
        return has(index) && words[index].classes().get(Lexicon.opening(wanted));
    }

    /** Whether any token is more than a word or a mark of punctuation: digits, by themselves or in a word. */
    public boolean hasSigns() {
        return signs;
    }

    /** Whether any token is a word of the class. */
    public boolean has(WordClass wanted) {
        return anyClass.get(wanted.ordinal());
    }

    /** Whether any token is a word of the class, or opens a set phrase of it. */
    public boolean mayHold(WordClass wanted) {
        return has(wanted) || anyClass.get(Lexicon.opening(wanted));
    }

    /** Whether a phrase of the book that goes by this number may begin, or end, with any token. */
    public boolean mayKnow(int book) {
        return book >= known || anyBook.get(book);
    }

    /** Whether a phrase of the book that goes by this number may begin, or end, with the token at this index. */
    public boolean mayKnow(int index, int book) {
        return book >= known || has(index) && words[index].books().get(book);
    }

    /** How many tokens from this index on are a word or phrase of the class; 0 where none is. */
    int length(int index, WordClass wanted) {
        return lexicon.length(this, index, wanted);
    }

    /** The number that begins at this index, read once. */
    public Optional<Numeral> numeral(int index, Supplier<Optional<Numeral>> reading) {
        return numerals.at(index, reading);
    }

    /** What a later layer finds to begin at this index, of this kind, read once. */
    public <T> Optional<T> found(Class<T> kind, int index, Supplier<Optional<T>> reading) {
        @SuppressWarnings("unchecked") // the memo under a class holds only what readings of that class gave
        ByIndex<T> memo = (ByIndex<T>) memos.computeIfAbsent(kind, key -> new ByIndex<T>());
        return memo.at(index, reading);
    }

    public String norm(int index) {
        return token(index).norm();
    }

    /** The characters from token {@code from} to token {@code to} (exclusive). */
    public String text(String stored, int from, int to) {
        return from >= to
                ? ""
                : stored.substring(token(from).start(), token(to - 1).end());
    }
}
