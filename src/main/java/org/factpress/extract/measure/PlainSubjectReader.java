package org.factpress.extract.measure;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.factpress.extract.language.PhraseBook;
import org.factpress.extract.language.QuantityWords;
import org.factpress.extract.language.Sentence;
import org.factpress.extract.language.Token;
import org.factpress.extract.language.Vocabulary;
import org.factpress.extract.language.WordClass;
import org.factpress.extract.sentence.Workpiece;

/** The subject of the clause that tells an amount, by the words that end it. */
final class PlainSubjectReader {
    private static final int LONGEST = 8;
    private static final int REACH = 10;
    private final QuantityWords words;
    private final PhraseBook changes;
    private final Set<String> moves;

    PlainSubjectReader(Vocabulary vocabulary, QuantityWords words) {
        this.words = words;
        this.changes = vocabulary.phrases("changes");
        this.moves = vocabulary.words("moves");
    }

    /** The tokens of a subject, from and to (exclusive). */
    record Span(int from, int to) {}

    Optional<Span> of(Workpiece work, int opening) {
        Sentence sentence = work.sentence();
        int start = IntStream.range(0, opening)
                        .filter(i -> sentence.is(i, WordClass.CLAUSE_BOUNDARY))
                        .reduce((first, second) -> second)
                        .orElse(-1)
                + 1;
        int verb = IntStream.range(start + 1, opening)
                .filter(i -> isVerb(sentence, i))
                .findFirst()
                .orElse(-1);
        while (start < verb && sentence.is(start, WordClass.SUBJECT_ARTICLE)) {
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
        return sentence.is(i, WordClass.CLAUSE_AUXILIARY) && !sentence.token(i).isCapitalised()
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
                && !isAcronym(sentence.token(from))
                && IntStream.range(from, to)
                        .allMatch(i -> sentence.token(i).isCapitalised()
                                || i > from && words.isFunctionWord(sentence.token(i))
                                || sentence.token(i).isDash());
        boolean points = sentence.is(from, WordClass.SUBJECT_POINTER) || sentence.is(to - 1, WordClass.SUBJECT_POINTER);
        // "la ville en a rénové 3 100": what is counted was named before.
        boolean counted = words.isFunctionWord(sentence.token(to - 1));
        return plain && !counted && !points && !people && !name && !words.isFunctionWord(sentence.token(from));
    }

    /** "le PIB de la France": letters that stand for a measure are no name. */
    private static boolean isAcronym(Token token) {
        return token.text().length() > 1 && token.text().equals(token.text().toUpperCase(Locale.ROOT));
    }
}
