package org.factpress.extract.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Which words of a language do what in the grammar: single words, endings and set phrases of each word class. */
public final class Lexicon {
    private static final BitSet NONE = new BitSet();
    private static final int CLASSES = WordClass.values().length;
    /** Of each word and each ending, the classes it belongs to, by their ordinals. */
    private final Map<String, BitSet> words = new HashMap<>();

    private final PhraseIndex phraseIndex = new PhraseIndex();
    private final FormMemo<Word> known = new FormMemo<>(this::read);
    private final Map<String, BitSet> endings = new HashMap<>();
    private final Map<WordClass, List<List<String>>> phrases = new EnumMap<>(WordClass.class);

    Lexicon(Vocabulary vocabulary) {
        for (Vocabulary.Entry entry : vocabulary.table("words")) {
            WordClass name =
                    WordClass.valueOf(entry.phrase().toUpperCase(Locale.ROOT).replace('-', '_'));
            for (String phrase : entry.column(0).split(" ;; ")) {
                add(name, phrase.strip());
            }
        }
        words.forEach((word, classes) -> classes.or(byEnding(word)));
        phrases.values()
                .forEach(list -> list.sort(Comparator.comparingInt((List<String> phrase) -> phrase.size())
                        .reversed()));
    }

    /** The number by which a word that set phrases of the class begin with is known, behind those of the classes. */
    static int opening(WordClass name) {
        return CLASSES + name.ordinal();
    }

    private void add(WordClass name, String phrase) {
        if (phrase.isEmpty()) {
            return;
        }
        if (phrase.startsWith("*")) {
            endings.computeIfAbsent(phrase.substring(1), key -> new BitSet()).set(name.ordinal());
        } else if (phrase.contains(" ")) {
            List<String> parts = List.of(phrase.split(" "));
            phrases.computeIfAbsent(name, key -> new ArrayList<>()).add(parts);
            words.computeIfAbsent(parts.get(0), key -> new BitSet()).set(opening(name));
        } else {
            words.computeIfAbsent(phrase, key -> new BitSet()).set(name.ordinal());
        }
    }

    /** Whether this one token is a word of the class. */
    public boolean is(Token token, WordClass wanted) {
        return word(token.form()).classes().get(wanted.ordinal());
    }

    /**
     * What a word may do.
     *
     * @param classes the classes it belongs to, by their ordinals, and those that set phrases open with it
     * @param books the phrase books that know it, of the first {@code bookCount} of them
     */
    record Word(BitSet classes, BitSet books, int bookCount) {}

    /** What this word may do; not to be changed. */
    Word word(WordForm form) {
        Word word = known.of(form);
        // Phrases of a table that was read later may open with it.
        return word.bookCount == phraseIndex.size() ? word : read(form);
    }

    private Word read(WordForm form) {
        return new Word(classes(form.norm()), phraseIndex.of(form.stem()), phraseIndex.size());
    }

    /** Whether this plain form is one of the single words of the class. */
    public boolean is(String word, WordClass wanted) {
        BitSet listed = words.get(word);
        return listed != null && listed.get(wanted.ordinal());
    }

    /** Whether the text opens with a word or phrase of the class. */
    public boolean opens(String text, WordClass wanted) {
        int blank = text.indexOf(' ');
        BitSet first = words.get(blank < 0 ? text : text.substring(0, blank));
        return first != null
                && (first.get(wanted.ordinal())
                        || first.get(opening(wanted))
                                && phrases.getOrDefault(wanted, List.of()).stream()
                                        .anyMatch(phrase -> (text + " ").startsWith(String.join(" ", phrase) + " ")));
    }

    /** The phrases of the language's tables, by the words they begin and end with. */
    public PhraseIndex phrases() {
        return phraseIndex;
    }

    private BitSet classes(String word) {
        BitSet listed = words.get(word);
        return listed == null ? byEnding(word) : listed;
    }

    private BitSet byEnding(String word) {
        BitSet classes = NONE;
        for (Map.Entry<String, BitSet> ending : endings.entrySet()) {
            if (word.length() > ending.getKey().length() && word.endsWith(ending.getKey())) {
                classes = classes == NONE ? ending.getValue() : union(classes, ending.getValue());
            }
        }
        return classes;
    }

    private static BitSet union(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.or(other);
        return both;
    }

    /** How many tokens from this one on are a word or phrase of the class; 0 where none is. */
    public int length(Sentence sentence, int at, WordClass wanted) {
        if (sentence.opens(at, wanted)) {
            for (List<String> phrase : phrases.getOrDefault(wanted, List.of())) {
                if (matches(sentence, at, phrase)) {
                    return phrase.size();
                }
            }
        }
        return sentence.is(at, wanted) ? 1 : 0;
    }

    /** The words that set phrases of a class begin with. */
    public List<String> openings(WordClass wanted) {
        return phrases.getOrDefault(wanted, List.of()).stream()
                .map(phrase -> phrase.get(0))
                .toList();
    }

    private static boolean matches(Sentence sentence, int at, List<String> phrase) {
        for (int i = 0; i < phrase.size(); i++) {
            if (!sentence.norm(at + i).equals(phrase.get(i))) {
                return false;
            }
        }
        return true;
    }
}
