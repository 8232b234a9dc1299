package org.factpress.extract.aside;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.factpress.extract.language.QuantityWords;
import org.factpress.extract.language.Sentence;
import org.factpress.extract.language.Token;
import org.factpress.extract.language.TokenKind;
import org.factpress.extract.language.Vocabulary;
import org.factpress.extract.language.WordClass;
import org.factpress.extract.quantity.ShareReader;
import org.factpress.extract.sentence.Rule;
import org.factpress.extract.sentence.Workpiece;
import org.factpress.model.SetAsideReason;

/** Ranks and titles: "first", "27th", "25 Tips for …", "Top 10". */
public final class OrdinalRule implements Rule {
    private final Set<String> ordinals;
    private final int ordinal;
    private final Map<String, BigDecimal> fractions;
    private final Map<String, BigDecimal> cardinals;
    private final Set<String> listNouns;
    private final QuantityWords words;
    private final Map<String, String> units;

    public OrdinalRule(Vocabulary vocabulary, QuantityWords words) {
        this.words = words;
        this.ordinals = vocabulary.words("ordinals");
        this.ordinal = vocabulary.lexicon().phrases().add(ordinals);
        this.fractions = vocabulary.decimals("fractions");
        this.cardinals = vocabulary.decimals("cardinals");
        this.units = vocabulary.map("time-units");
        this.listNouns = vocabulary.words("list-nouns");
    }

    @Override
    public void apply(Workpiece work) {
        for (int i = 0; i < work.sentence().size(); i++) {
            if (!work.free(i)) {
                continue;
            }
            Token token = work.sentence().token(i);
            if (token.is(TokenKind.ORDINAL) || isOrdinal(work.sentence(), i) && !isFraction(work.sentence(), i)) {
                rank(work, i);
            } else if (followsRankNoun(work.sentence(), i)) {
                SetAsideReason reason = token.isWord() ? SetAsideReason.ORDINAL : SetAsideReason.IDENTIFIER;
                work.setAside(i, i + 1, reason, null);
            } else if (token.is(TokenKind.NUMBER) || i == 0 && cardinals.containsKey(token.norm())) {
                title(work, i);
            }
        }
    }

    private boolean isOrdinal(Sentence sentence, int i) {
        Token token = sentence.token(i);
        return sentence.mayKnow(i, ordinal) && token.isWord() && ordinals.contains(token.stem());
    }

    /** A rank; "the 19th century" is a period. */
    private static void rank(Workpiece work, int i) {
        boolean century = work.sentence().is(i + 1, WordClass.CENTURY) && work.free(i + 1);
        work.setAside(i, century ? i + 2 : i + 1, century ? SetAsideReason.PERIOD : SetAsideReason.ORDINAL, null);
    }

    /** "on day two", "world number four", "gate 5"; "last week five were hurt" counts. */
    private boolean followsRankNoun(Sentence sentence, int i) {
        if (!sentence.is(i - 1, WordClass.RANK_NOUN)) {
            return false;
        }
        Token token = sentence.token(i);
        boolean small = token.isPlainWhole() && token.text().length() <= 3
                || token.isWord() && cardinals.containsKey(token.norm());
        return small
                && !sentence.is(i - 2, WordClass.BEFORE_TIME_NOUN)
                && !words.isPlural(sentence.token(i + 1))
                && !sentence.token(i + 1).is("%")
                && !sentence.token(i + 1).is(TokenKind.NUMBER)
                && words.percentAfter(sentence, i + 1).isEmpty();
    }

    /** "a third of", "one-third", "two-thirds": a share, not a rank. */
    private boolean isFraction(Sentence sentence, int i) {
        if (isUnitOfTime(sentence, i)) {
            return true;
        }
        if (!fractions.containsKey(sentence.norm(i))) {
            return false;
        }
        int before = sentence.token(i - 1).isDash() ? i - 2 : i - 1;
        boolean numerator = cardinals.containsKey(sentence.norm(before));
        return numerator || sentence.is(i - 1, WordClass.A) && ShareReader.isArticleShare(sentence, i - 1, i + 1);
    }

    /** "a hundredth of a second", "40 metres a second": the word is a unit, and no rank. */
    private boolean isUnitOfTime(Sentence sentence, int i) {
        return units.containsKey(sentence.norm(i))
                && sentence.is(i - 1, WordClass.A)
                && (sentence.is(i - 2, WordClass.OF)
                        || units.containsKey(sentence.norm(i - 2))
                        || words.isPlural(sentence.token(i - 2)))
                && !sentence.token(i + 1).isWord();
    }

    private void title(Workpiece work, int i) {
        Sentence sentence = work.sentence();
        Token next = sentence.token(i + 1);
        boolean top = sentence.is(i - 1, WordClass.TOP) && sentence.token(i).isPlainWhole();
        boolean opens = i == 0 || sentence.norm(i - 1).equals(":");
        boolean led = opens && sentence.is(i + 2, WordClass.TITLE_LINK);
        boolean listed = listNouns.contains(next.norm())
                && (next.isCapitalised() || led)
                && (sentence.token(i).isPlainWhole() || sentence.token(i).isWord());
        if (!top && !listed) {
            return;
        }
        int end = i + 1;
        while (titleWord(sentence, end)) {
            end++;
        }
        while (end > i + 1 && !sentence.token(end - 1).isCapitalised()) {
            end--;
        }
        work.setAside(
                top ? i - 1 : i,
                end,
                SetAsideReason.LIST_NUMBER,
                sentence.token(i).isWord()
                        ? cardinals.get(sentence.token(i).norm())
                        : new BigDecimal(sentence.token(i).text()));
    }

    private static boolean titleWord(Sentence sentence, int i) {
        Token token = sentence.token(i);
        return token.isCapitalised() || token.isWord() && token.text().length() <= 4;
    }
}
