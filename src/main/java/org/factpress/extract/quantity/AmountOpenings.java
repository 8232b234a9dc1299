package org.factpress.extract.quantity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.factpress.extract.language.Sentence;
import org.factpress.extract.language.Token;
import org.factpress.extract.language.TokenKind;
import org.factpress.extract.language.Vocabulary;
import org.factpress.extract.language.WordClass;

/** Which tokens may open an amount: most words open none, and no reader need be asked about them. */
final class AmountOpenings {
    private final int number;
    private final Set<String> behindArticle = new HashSet<>();

    AmountOpenings(Vocabulary vocabulary) {
        Set<String> words = new HashSet<>();
        List.of("vague", "multiples", "cardinals")
                .forEach(table -> words.addAll(vocabulary.phrases(table).openings()));
        List.of("cardinals", "fractions", "spans", "scales").forEach(table -> words.addAll(vocabulary.words(table)));
        List.of(WordClass.A, WordClass.HALF, WordClass.HALF_A)
                .forEach(phrases -> words.addAll(vocabulary.lexicon().openings(phrases)));
        List.of("fractions", "scales", "spans").forEach(table -> behindArticle.addAll(vocabulary.words(table)));
        this.number = vocabulary.lexicon().phrases().add(words);
    }

    /** Whether an amount may begin here: at a number, a number word, or an article before a scale ("a million"). */
    boolean at(Sentence sentence, int index) {
        Token token = sentence.token(index);
        return token.is(TokenKind.NUMBER)
                || token.is(TokenKind.FRACTION_SIGN)
                || sentence.mayKnow(index, number)
                || sentence.is(index, WordClass.HALF)
                || sentence.is(index, WordClass.HALF_A)
                || sentence.is(index, WordClass.A) && behindArticle.contains(sentence.norm(index + 1));
    }
}
