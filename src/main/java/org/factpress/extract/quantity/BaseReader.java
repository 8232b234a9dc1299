package org.factpress.extract.quantity;

import java.math.BigDecimal;
import java.util.List;
import org.factpress.extract.language.Sentence;
import org.factpress.extract.language.Token;
import org.factpress.extract.language.WordClass;
import org.factpress.extract.sentence.Amount;
import org.factpress.model.FigureKind;
import org.jspecify.annotations.Nullable;

/** The whole that a share is taken of, where the sentence counts it: "86% of 369", "903 of the 980 schools, or 92%". */
public final class BaseReader {
    private static final int REACH = 3;
    private static final int STEM = 4;

    /** The base of the amount at this index; null where none is stated. */
    @Nullable
    public BigDecimal of(Sentence sentence, List<Amount> amounts, int index) {
        Amount amount = amounts.get(index);
        if (!isShare(amount)) {
            return null;
        }
        BigDecimal behind = behind(sentence, amounts, index);
        if (behind != null) {
            return behind;
        }
        if (sentence.is(amount.to(), WordClass.OF) && sentence.is(amount.to() + 1, WordClass.POINTING_BACK)) {
            return pointedTo(sentence, amounts, index);
        }
        BigDecimal first = first(sentence, amounts, index);
        return first != null ? first : ofPart(sentence, amounts, index);
    }

    private static boolean isShare(Amount amount) {
        return "percent".equals(amount.quantity().unit())
                && (amount.is(FigureKind.PERCENTAGE) || amount.is(FigureKind.RATIO));
    }

    /** "86% of the 369 cases", "903 of the 980 schools". */
    private static @Nullable BigDecimal behind(Sentence sentence, List<Amount> amounts, int index) {
        Amount part = amounts.get(index);
        Amount whole = index + 1 < amounts.size() ? amounts.get(index + 1) : null;
        boolean of = sentence.is(part.to(), WordClass.OF)
                && whole != null
                && whole.is(FigureKind.COUNT)
                && whole.opening() - part.to() <= REACH
                && !pointsBack(sentence, part, whole);
        BigDecimal base = of ? whole.quantity().value() : null;
        boolean larger = isShare(part) || isPart(part, base);
        return larger ? base : null;
    }

    /** "61% of them in two countries": of those counted before, and not of the countries. */
    private static boolean pointsBack(Sentence sentence, Amount part, Amount whole) {
        return sentence.is(part.to() + 1, WordClass.POINTING_BACK) && whole.opening() > part.to() + 2;
    }

    private static boolean isPart(Amount part, @Nullable BigDecimal whole) {
        BigDecimal value = part.quantity().value();
        return value != null && whole != null && value.compareTo(whole) <= 0;
    }

    /** "two thirds of them" is of what was counted last; "86% of these cases" of the most that were cases. */
    private static @Nullable BigDecimal pointedTo(Sentence sentence, List<Amount> amounts, int index) {
        Token noun = sentence.token(amounts.get(index).to() + 2);
        BigDecimal found = null;
        for (int i = index - 1; i >= 0; i--) {
            Amount count = amounts.get(i);
            String unit = count.is(FigureKind.COUNT) ? count.noun().unit() : null;
            if (unit == null) {
                continue;
            }
            if (!noun.isWord() || !noun.norm().startsWith(unit.substring(0, Math.min(STEM, unit.length())))) {
                return found == null ? count.quantity().value() : found;
            }
            found = found == null
                    ? count.quantity().value()
                    : found.max(count.quantity().value());
        }
        return found;
    }

    /** "Of 4,380 samples taken in 2024, 99.7% met the standard": the whole opens the sentence, or a clause. */
    private static @Nullable BigDecimal first(Sentence sentence, List<Amount> amounts, int index) {
        Amount whole = amounts.get(0);
        boolean opens =
                index == 1 && sentence.is(0, WordClass.OF) && whole.opening() <= REACH && whole.is(FigureKind.COUNT);
        return opens ? whole.quantity().value() : opensClause(sentence, amounts, index);
    }

    /** "…: of the 9 accidents, 40 per cent", "out of 16 drivers, 30%", "among 12 villages, 40%". */
    private static @Nullable BigDecimal opensClause(Sentence sentence, List<Amount> amounts, int index) {
        Amount whole = index > 0 ? amounts.get(index - 1) : null;
        boolean beside = whole != null
                && whole.is(FigureKind.COUNT)
                && sentence.norm(amounts.get(index).opening() - 1).equals(",");
        if (!beside) {
            return null;
        }
        int of = sentence.is(whole.opening() - 1, WordClass.ARTICLE) ? whole.opening() - 2 : whole.opening() - 1;
        boolean named = sentence.is(of, WordClass.OF) || sentence.norm(of).equals("among");
        int start = sentence.norm(of - 1).equals("out") ? of - 1 : of;
        return named && (start == 0 || !sentence.token(start - 1).isWord())
                ? whole.quantity().value()
                : null;
    }

    /** "903 of the 980 schools, or 92%", "81 of 82 (99%)": the share says the part again. */
    private static @Nullable BigDecimal ofPart(Sentence sentence, List<Amount> amounts, int index) {
        if (index < 2) {
            return null;
        }
        int before = amounts.get(index).opening() - 1;
        boolean again =
                sentence.is(before, WordClass.OR) || sentence.norm(before).equals("(");
        boolean near = before - amounts.get(index - 1).end() <= REACH;
        return again && near ? behind(sentence, amounts, index - 2) : null;
    }
}
