package org.factpress.extract.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.factpress.extract.language.Vocabulary.Entry;

/** Finds the longest phrase of a table that starts or ends at a token. */
public final class PhraseBook {
    private final Map<String, List<Phrase>> byFirst = new HashMap<>();
    private final Map<String, List<Phrase>> byLast = new HashMap<>();
    private final int first;
    private final int last;
    /** Words that are a phrase by themselves. */
    private final int alone;
    /** Words that are second in a phrase, or last but one: "the" begins many phrases, and few of its sentences hold one. */
    private final int second;

    private final int lastButOne;

    PhraseBook(List<Entry> entries, Typography typography, PhraseIndex index) {
        entries.stream().map(entry -> phrase(entry, typography)).forEach(this::add);
        byFirst.values().forEach(PhraseBook::longestFirst);
        byLast.values().forEach(PhraseBook::longestFirst);
        this.first = index.add(byFirst.keySet());
        this.last = index.add(byLast.keySet());
        this.alone = index.add(words(phrase -> phrase.words.size() == 1, phrase -> 0));
        this.second = index.add(words(phrase -> phrase.words.size() > 1, phrase -> 1));
        this.lastButOne = index.add(words(phrase -> phrase.words.size() > 1, phrase -> phrase.words.size() - 2));
    }

    /** The word at this place in each of the phrases that are wanted. */
    private Set<String> words(Predicate<Phrase> wanted, ToIntFunction<Phrase> place) {
        return byFirst.values().stream()
                .flatMap(List::stream)
                .filter(wanted)
                .map(phrase -> phrase.words.get(place.applyAsInt(phrase)))
                .collect(Collectors.toSet());
    }

    private record Phrase(List<String> words, Entry entry) {}

    /** A phrase found on tokens {@code from..to} (exclusive). */
    public record Match(int from, int to, Entry entry) {}

    private static Phrase phrase(Entry entry, Typography typography) {
        String words = entry.phrase();
        return new Phrase(
                Lexer.tokens(typography, words, 0, words.length()).stream()
                        .map(Token::norm)
                        .toList(),
                entry);
    }

    private static void longestFirst(List<Phrase> phrases) {
        phrases.sort(
                Comparator.comparingInt((Phrase phrase) -> phrase.words.size()).reversed());
    }

    private void add(Phrase phrase) {
        List<String> words = phrase.words;
        byFirst.computeIfAbsent(words.get(0), key -> new ArrayList<>()).add(phrase);
        byLast.computeIfAbsent(words.get(words.size() - 1), key -> new ArrayList<>())
                .add(phrase);
    }

    /** The words that phrases of the table begin with. */
    public Set<String> openings() {
        return byFirst.keySet();
    }

    /** Whether a phrase may start anywhere in the sentence, by its first word. */
    public boolean mayStartIn(Sentence sentence) {
        return sentence.mayKnow(first);
    }

    /** Whether a phrase may start with this token, by its first word. */
    public boolean mayStartAt(Sentence sentence, int index) {
        return sentence.mayKnow(index, first);
    }

    public Optional<Match> startingAt(Sentence sentence, int index) {
        boolean may = sentence.mayKnow(index, first)
                && (sentence.mayKnow(index, alone) || sentence.mayKnow(index + 1, second));
        return may ? longest(byFirst, sentence, index, 0) : Optional.empty();
    }

    /** A phrase whose last token is just before {@code index}. */
    public Optional<Match> endingBefore(Sentence sentence, int index) {
        boolean may = sentence.mayKnow(index - 1, last)
                && (sentence.mayKnow(index - 1, alone) || sentence.mayKnow(index - 2, lastButOne));
        return may ? longest(byLast, sentence, index - 1, 1) : Optional.empty();
    }

    private static Optional<Match> longest(Map<String, List<Phrase>> index, Sentence sentence, int at, int backwards) {
        for (Phrase phrase : index.getOrDefault(sentence.token(at).stem(), List.of())) {
            int from = backwards == 0 ? at : at - phrase.words.size() + 1;
            if (matches(sentence, from, phrase.words)) {
                return Optional.of(new Match(from, from + phrase.words.size(), phrase.entry));
            }
        }
        return Optional.empty();
    }

    private static boolean matches(Sentence sentence, int from, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (!sentence.token(from + i).stem().equals(words.get(i))) {
                return false;
            }
        }
        return from >= 0;
    }
}
