package org.factpress.extract.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.factpress.extract.language.QuantityWords;
import org.factpress.extract.language.Sentence;
import org.factpress.extract.language.Token;
import org.factpress.extract.language.TokenKind;
import org.factpress.extract.language.WordClass;
import org.factpress.extract.sentence.Amount;
import org.factpress.model.FigureKind;
import org.factpress.model.Quantity;

/** Units that are told once: "from 11 days to four", "at 43 minutes, and shortest in Devon, at 26". */
public final class ElidedUnits {
    private static final int REACH = 14;
    private static final Set<FigureKind> MEASURED =
            Set.of(FigureKind.DURATION, FigureKind.MEASURE, FigureKind.MONEY, FigureKind.PERCENTAGE);
    private final QuantityWords words;

    public ElidedUnits(QuantityWords words) {
        this.words = words;
    }

    public List<Amount> filled(Sentence sentence, List<Amount> amounts) {
        List<Amount> filled = new ArrayList<>();
        for (Amount amount : amounts) {
            Amount before = filled.isEmpty() ? null : filled.get(filled.size() - 1);
            boolean bare = before != null && isBare(amount) && isMeasured(before) && alone(sentence, amount);
            boolean told = bare
                    && (isEnd(sentence, before, amount)
                            || isParallel(sentence, before, amount)
                            || isPronounced(sentence, before, amount));
            filled.add(told ? like(before, amount) : amount);
        }
        return filled;
    }

    private static boolean isBare(Amount amount) {
        return amount.is(FigureKind.COUNT)
                && amount.quantity().unit() == null
                && amount.quantity().value() != null
                && amount.noun().unit() == null;
    }

    private static boolean isMeasured(Amount amount) {
        return MEASURED.contains(amount.quantity().kind()) && amount.quantity().value() != null;
    }

    /** Nothing behind the number that it could count. */
    private boolean alone(Sentence sentence, Amount amount) {
        Token next = sentence.token(amount.to());
        boolean sign =
                !next.isWord() && !next.is("-") && !next.is("/") && !next.is("%") && next.kind() == TokenKind.SIGN;
        return sign || words.isFunctionWord(next) || !sentence.has(amount.to());
    }

    /** "from 11 days to four". */
    private static boolean isEnd(Sentence sentence, Amount before, Amount amount) {
        return sentence.is(before.opening() - 1, WordClass.FROM)
                && sentence.is(amount.opening() - 1, WordClass.TO)
                && amount.opening() - before.to() <= 2;
    }

    /** "for 47 minutes …, those without for 18": the same preposition before both, in one sentence, behind a comma or "and". */
    private static boolean isParallel(Sentence sentence, Amount before, Amount amount) {
        int first = before.opening() - 1;
        int second = amount.opening() - 1;
        boolean same = sentence.is(second, WordClass.UNIT_CARRIER)
                && sentence.norm(first).equals(sentence.norm(second))
                && second - first <= REACH;
        for (int i = before.to(); same && i < second; i++) {
            if (sentence.norm(i).equals(",") || sentence.is(i, WordClass.AND)) {
                return isSmall(amount, before);
            }
        }
        return false;
    }

    /** "4.0 nights on average; in 2023 it was 3.9": the pronoun stands for what was measured before. */
    private static boolean isPronounced(Sentence sentence, Amount before, Amount amount) {
        return sentence.is(amount.opening() - 1, WordClass.COPULA)
                && sentence.is(amount.opening() - 2, WordClass.PRONOUN)
                && amount.opening() - before.to() <= REACH
                && isSmall(amount, before);
    }

    /** A number of another size is another thing: "for 3 days, and for 1,200 people". */
    private static boolean isSmall(Amount amount, Amount before) {
        BigDecimal ten = BigDecimal.TEN;
        return amount.quantity().value().compareTo(before.quantity().value().multiply(ten)) <= 0;
    }

    private static Amount like(Amount before, Amount amount) {
        Quantity q = amount.quantity();
        return amount.with(new Quantity(
                before.quantity().kind(),
                q.value(),
                null,
                null,
                q.qualifier(),
                q.precision(),
                before.quantity().unit()));
    }
}
