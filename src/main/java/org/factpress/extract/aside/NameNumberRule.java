package org.factpress.extract.aside;

import java.util.Set;
import org.factpress.extract.language.QuantityWords;
import org.factpress.extract.language.Sentence;
import org.factpress.extract.language.Token;
import org.factpress.extract.language.TokenKind;
import org.factpress.extract.language.Vocabulary;
import org.factpress.extract.language.WordClass;
import org.factpress.extract.sentence.Rule;
import org.factpress.extract.sentence.Workpiece;
import org.factpress.model.SetAsideReason;

/** Numbers that are part of a name: "the Six Nations", "a Formula 1 race", "the 100m hurdles". */
public final class NameNumberRule implements Rule {
    private final Set<String> cardinals;
    private final QuantityWords words;

    public NameNumberRule(Vocabulary vocabulary, QuantityWords words) {
        this.cardinals = vocabulary.words("cardinals");
        this.words = words;
    }

    @Override
    public void apply(Workpiece work) {
        Sentence sentence = work.sentence();
        for (int i = 1; i < sentence.size(); i++) {
            if (!work.free(i)) {
                continue;
            }
            if (isContest(sentence, i)) {
                work.setAside(i, i + 3, SetAsideReason.IDENTIFIER, null);
            } else if (opensName(sentence, i) || closesName(sentence, i)) {
                work.setAside(i, i + 1, SetAsideReason.IDENTIFIER, null);
            }
        }
    }

    /** "Six Nations" in mid-sentence: a capital that no sentence start asks for. */
    private boolean opensName(Sentence sentence, int i) {
        Token token = sentence.token(i);
        return token.isCapitalised()
                && cardinals.contains(token.norm())
                && sentence.token(i + 1).isCapitalised()
                && sentence.token(i - 1).isWord()
                && !sentence.token(i - 1).isCapitalised();
    }

    /** "Formula 1 race": one thing of that name, not a count of things. */
    private boolean closesName(Sentence sentence, int i) {
        Token token = sentence.token(i);
        Token next = sentence.token(i + 1);
        return token.isPlainWhole()
                && token.text().length() == 1
                && i > 1
                && sentence.token(i - 1).isCapitalised()
                && next.isWord()
                && !next.isCapitalised()
                && !next.glued()
                && !words.isFunctionWord(next)
                && !words.isPlural(next)
                && words.percentAfter(sentence, i + 1).isEmpty();
    }

    /** "the 100m hurdles": a contest is named after its length. */
    private static boolean isContest(Sentence sentence, int i) {
        return sentence.token(i).is(TokenKind.NUMBER)
                && (sentence.is(i + 1, WordClass.METRE_SIGN) || sentence.is(i + 1, WordClass.METRE_WORD))
                && sentence.is(i + 2, WordClass.CONTEST);
    }
}
