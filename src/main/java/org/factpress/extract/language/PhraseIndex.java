package org.factpress.extract.language;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Which phrase books of a language have a phrase that begins, or ends, with a word: looked up once for all of them. */
public final class PhraseIndex {
    private static final BitSet NONE = new BitSet();
    private final Map<String, BitSet> byWord = new HashMap<>();
    private int size;

    /** Takes in the words that phrases of a book begin, or end, with; the number by which to ask for them. */
    public int add(Collection<String> words) {
        int number = size++;
        words.forEach(word -> byWord.computeIfAbsent(word, key -> new BitSet()).set(number));
        return number;
    }

    /** How many numbers were given so far. */
    int size() {
        return size;
    }

    /** The numbers of all that know this word; not to be changed. */
    BitSet of(String word) {
        return byWord.getOrDefault(word, NONE);
    }
}
