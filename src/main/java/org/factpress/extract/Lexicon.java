package org.factpress.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which words of a language do what in the grammar: single words, endings and set phrases of each word class. */
final class Lexicon {
    private static final Set<WordClass> NONE = EnumSet.noneOf(WordClass.class);
    private final Map<String, EnumSet<WordClass>> words = new HashMap<>();
    private final Map<WordClass, List<String>> endings = new EnumMap<>(WordClass.class);
    private final Map<WordClass, List<List<String>>> phrases = new EnumMap<>(WordClass.class);

    Lexicon(Vocabulary vocabulary) {
        for (Vocabulary.Entry entry : vocabulary.table("words")) {
            WordClass name =
                    WordClass.valueOf(entry.phrase().toUpperCase(Locale.ROOT).replace('-', '_'));
            for (String phrase : entry.column(0).split(" ;; ")) {
                add(name, phrase.strip());
            }
        }
        phrases.values()
                .forEach(list -> list.sort(Comparator.comparingInt((List<String> phrase) -> phrase.size())
                        .reversed()));
    }

    private void add(WordClass name, String phrase) {
        if (phrase.isEmpty()) {
            return;
        }
        if (phrase.startsWith("*")) {
            endings.computeIfAbsent(name, key -> new ArrayList<>()).add(phrase.substring(1));
        } else if (phrase.contains(" ")) {
            phrases.computeIfAbsent(name, key -> new ArrayList<>()).add(List.of(phrase.split(" ")));
        } else {
            words.computeIfAbsent(phrase, key -> EnumSet.noneOf(WordClass.class))
                    .add(name);
        }
    }

    /** Whether this plain form is a word of the class. */
    boolean isWord(String word, WordClass wanted) {
        return words.getOrDefault(word, (EnumSet<WordClass>) NONE).contains(wanted);
    }

    /** Whether the text opens with a word or phrase of the class. */
    boolean opens(String text, WordClass wanted) {
        String padded = text + " ";
        return words.getOrDefault(text.split(" ", 2)[0], (EnumSet<WordClass>) NONE)
                        .contains(wanted)
                || phrases.getOrDefault(wanted, List.of()).stream()
                        .anyMatch(phrase -> padded.startsWith(String.join(" ", phrase) + " "));
    }

    /** Whether this one token is a word of the class. */
    boolean is(Token token, WordClass wanted) {
        return words.getOrDefault(token.norm(), (EnumSet<WordClass>) NONE).contains(wanted)
                || endings.containsKey(wanted) && endsLike(token, endings.get(wanted));
    }

    /** Whether this is one of the single words of the class. */
    boolean is(String word, WordClass wanted) {
        return words.getOrDefault(word, (EnumSet<WordClass>) NONE).contains(wanted);
    }

    private static boolean endsLike(Token token, List<String> endings) {
        return endings.stream()
                .anyMatch(ending ->
                        token.norm().length() > ending.length() && token.norm().endsWith(ending));
    }

    /** How many tokens from this one on are a word or phrase of the class; 0 where none is. */
    int length(Sentence sentence, int at, WordClass wanted) {
        for (List<String> phrase : phrases.getOrDefault(wanted, List.of())) {
            if (matches(sentence, at, phrase)) {
                return phrase.size();
            }
        }
        return is(sentence.token(at), wanted) ? 1 : 0;
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
