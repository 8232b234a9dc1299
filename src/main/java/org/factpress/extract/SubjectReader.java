package org.factpress.extract;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** The subject of the clause that tells an amount: "Consumption of gas fell by 36%" tells of the consumption of gas. */
final class SubjectReader {
    private static final int LONGEST = 8;
    private static final int REACH = 10;
    private static final Set<String> POINTERS = Set.of(
            "why", "how", "what", "one", "ones", "others", "there", "figure", "figures", "value", "result", "trend");
    private static final Set<String> BOUNDARIES =
            Set.of(",", ";", ":", "(", ")", "–", "—", "while", "but", "although", "whereas", "\"", "“", "”", "•", "*");
    private static final Set<String> AUXILIARIES =
            Set.of("is", "was", "were", "are", "has", "have", "had", "will", "would", "should", "may", "could", "been");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "its", "their", "our", "and");
    private final QuantityWords words;
    private final PhraseBook changes;
    private final Set<String> moves;

    SubjectReader(Vocabulary vocabulary, QuantityWords words) {
        this.words = words;
        this.changes = vocabulary.phrases("changes");
        this.moves = vocabulary.words("moves");
    }

    /** The tokens of a subject, from and to (exclusive). */
    record Span(int from, int to) {}

    Optional<Span> of(Workpiece work, int opening) {
        Sentence sentence = work.sentence();
        int start = IntStream.range(0, opening)
                        .filter(i -> BOUNDARIES.contains(sentence.norm(i)))
                        .reduce((first, second) -> second)
                        .orElse(-1)
                + 1;
        int verb = IntStream.range(start + 1, opening)
                .filter(i -> isVerb(sentence, i))
                .findFirst()
                .orElse(-1);
        while (start < verb && ARTICLES.contains(sentence.norm(start))) {
            start++;
        }
        return verb > start && verb - start <= LONGEST && opening - verb <= REACH && names(work, start, verb)
                ? Optional.of(new Span(start, verb))
                : Optional.empty();
    }

    private boolean isVerb(Sentence sentence, int i) {
        boolean change = changes.startingAt(sentence, i)
                .filter(match -> match.entry().column(1).equals("verb"))
                .isPresent();
        return AUXILIARIES.contains(sentence.norm(i)) && !sentence.token(i).isCapitalised()
                || words.isVerb(sentence.token(i))
                || change && !words.isFunctionWord(sentence.token(i))
                || moves.contains(sentence.norm(i));
    }

    /** A thing named in words of its own: no pronoun, no preposition first, no group of people, no bare name. */
    private boolean names(Workpiece work, int from, int to) {
        Sentence sentence = work.sentence();
        boolean plain = work.free(from, to)
                && IntStream.range(from, to)
                        .allMatch(i ->
                                sentence.token(i).isWord() || sentence.token(i).is("-"));
        boolean people = words.isPopulation(sentence.token(from)) || words.isPopulation(sentence.token(to - 1));
        boolean name = from > 0
                && IntStream.range(from, to).allMatch(i -> sentence.token(i).isCapitalised());
        boolean points = POINTERS.contains(sentence.norm(from)) || POINTERS.contains(sentence.norm(to - 1));
        return plain && !points && !people && !name && !words.isFunctionWord(sentence.token(from));
    }
}
