package org.factpress.extract.change;

import java.util.ArrayList;
import java.util.List;
import org.factpress.extract.language.QuantityWords;
import org.factpress.extract.language.Sentence;
import org.factpress.extract.language.Token;
import org.factpress.extract.language.WordClass;
import org.factpress.extract.sentence.Amount;
import org.factpress.extract.sentence.ChangeWord;
import org.factpress.model.Change;
import org.factpress.model.FigureKind;

/** Changes without a verb of their own: in "sales rose 4% and profit 7%" the second rose too. */
final class ChangeGaps {
    private static final int LONGEST = 9;
    private final Sentence sentence;
    private final List<ChangeWord> changes;
    private final QuantityWords words;

    private ChangeGaps(Sentence sentence, List<ChangeWord> changes, QuantityWords words) {
        this.sentence = sentence;
        this.changes = changes;
        this.words = words;
    }

    static List<Amount> relate(Sentence sentence, List<Amount> amounts, List<ChangeWord> changes, QuantityWords words) {
        ChangeGaps gaps = new ChangeGaps(sentence, changes, words);
        List<Amount> related = new ArrayList<>(amounts);
        for (int i = 1; i < related.size(); i++) {
            Amount before = related.get(i - 1);
            boolean told = before.is(FigureKind.CHANGE) && before.change() != null;
            if (told && (gaps.isGapped(before, related.get(i)) || gaps.isSaidAgain(before, related.get(i)))) {
                Change change = before.change();
                related.set(
                        i,
                        related.get(i).asChange(ChangeReader.change(related.get(i), change.direction(), null, null)));
            }
        }
        return related;
    }

    private boolean isGapped(Amount before, Amount amount) {
        boolean alike = before.change() != null
                && amount.change() == null
                && (amount.is(FigureKind.PERCENTAGE) || amount.is(FigureKind.RATIO))
                && before.quantity().unit() != null
                && before.quantity().unit().equals(amount.quantity().unit());
        return alike && !sentence.is(amount.to(), WordClass.OF) && joins(before.to(), amount.opening());
    }

    /** "down $1.12, or 1.3%": the same change in another unit. */
    private boolean isSaidAgain(Amount before, Amount amount) {
        return amount.change() == null
                && amount.is(FigureKind.PERCENTAGE)
                && sentence.norm(before.to()).equals(",")
                && sentence.is(before.to() + 1, WordClass.OR)
                && amount.opening() == before.to() + 2;
    }

    /** A joint, then nothing but the thing that changed: no verb, no word of change, no number's own noun. */
    private boolean joins(int from, int to) {
        int joint = joint(from, to);
        if (joint < 0 || to - joint > LONGEST) {
            return false;
        }
        boolean direct = to == joint + 1;
        if (direct) {
            return !sentence.is(joint, WordClass.CLAUSE_BOUNDARY)
                    && (sentence.is(from, WordClass.GAP_PREPOSITION)
                            || sentence.is(from, WordClass.BEFORE_TIME_NOUN)
                                    && sentence.is(from + 1, WordClass.TIME_NOUN));
        }
        for (int i = joint + 1; i < to; i++) {
            if (isPredicate(i)) {
                return false;
            }
        }
        return names(to - 1);
    }

    private int joint(int from, int to) {
        for (int i = to - 1; i >= Math.max(from, to - LONGEST - 1); i--) {
            if (sentence.is(i, WordClass.GAP_JOINT)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isPredicate(int i) {
        Token token = sentence.token(i);
        boolean sign = !token.isWord() && !token.is("-");
        return sign
                || words.isVerb(token)
                || sentence.is(i, WordClass.CLAUSE_AUXILIARY)
                || sentence.is(i, WordClass.COMPARED_WITH)
                || changes.stream().anyMatch(word -> word.from() == i);
    }

    /** The word right before the size is the thing itself or "by". */
    private boolean names(int last) {
        Token token = sentence.token(last);
        return sentence.is(last, WordClass.CHANGE_BY) || token.isWord() && !words.isFunctionWord(token);
    }
}
