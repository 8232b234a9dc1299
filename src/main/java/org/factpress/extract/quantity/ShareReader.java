package org.factpress.extract.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.factpress.extract.language.Cursor;
import org.factpress.extract.language.Numeral;
import org.factpress.extract.language.Sentence;
import org.factpress.extract.language.WordClass;
import org.factpress.extract.sentence.Amount;
import org.factpress.model.FigureKind;
import org.factpress.model.Qualifier;
import org.factpress.model.Quantity;

/** Shares told as fractions ("two-thirds of", "one-tenth of one percent") and, by {@link RatioReader}, as ratios. */
public final class ShareReader {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Set<String> AFTER_SHARE = Set.of(
            ("of more less fewer to in since from were are was is have had has said say want live lived compared over"
                            + " between , . ; : – — )")
                    .split(" "));
    private static final Set<String> SIGNS = Set.of(",", ".", ";", ":", "–", "—", ")");
    private final NumberGrammar numbers;
    private final RatioReader ratios;
    private final FractionReader fractions;

    ShareReader(NumberGrammar numbers, UnitReader units) {
        this.numbers = numbers;
        this.ratios = new RatioReader(numbers, units);
        this.fractions = new FractionReader(numbers, units);
    }

    Optional<Amount> at(Sentence sentence, int index) {
        return ratios.at(sentence, index)
                .or(() -> fractions.at(sentence, index))
                .or(() -> fraction(sentence, index));
    }

    static Amount share(int from, int to, BigDecimal percent, BigDecimal precision, boolean spelled) {
        Quantity quantity = new Quantity(FigureKind.RATIO, percent, null, null, Qualifier.EXACT, precision, "percent");
        return Amount.of(from, from, to, quantity).inWords(spelled);
    }

    private Optional<Amount> fraction(Sentence sentence, int index) {
        Optional<Numeral> fraction = numbers.fraction(new Cursor(sentence, index));
        if (fraction.isEmpty() || isWholeNumber(sentence, index, fraction.get())) {
            return Optional.empty();
        }
        Numeral part = fraction.get();
        Cursor cursor = new Cursor(sentence, part.to());
        boolean of = cursor.pass(WordClass.OF);
        return standsAlone(sentence, part, of) ? Optional.of(shareOf(part)) : Optional.empty();
    }

    /** "half a million" is a number, not a half of one. */
    private boolean isWholeNumber(Sentence sentence, int index, Numeral fraction) {
        return numbers.cardinal(new Cursor(sentence, index))
                .filter(number -> number.to() > fraction.to())
                .isPresent();
    }

    private static Amount shareOf(Numeral part) {
        BigDecimal percent = Numeral.plain(part.value().multiply(HUNDRED).stripTrailingZeros());
        // Halves, thirds, quarters and fifths are told for anything near them; finer fractions are meant more closely.
        BigDecimal precision = percent.compareTo(BigDecimal.valueOf(20)) >= 0 ? BigDecimal.valueOf(5) : BigDecimal.ONE;
        return share(part.from(), part.to(), percent, precision, part.spelled());
    }

    /** "a third of", "a quarter were", "down by a fifth": a share; "for a third week" is none. */
    public static boolean isArticleShare(Sentence sentence, int from, int to) {
        boolean time = sentence.is(from - 1, WordClass.TIME_LINK);
        boolean by = sentence.is(from - 1, WordClass.SHARE_BY)
                && (!sentence.token(to).isWord() || sentence.is(to, WordClass.AND_OR));
        return by
                || !time
                        && (!sentence.has(to)
                                || sentence.is(to, WordClass.AFTER_SHARE)
                                || SIGNS.contains(sentence.norm(to)));
    }

    /** "the second half of 2025" is a time, no share. */
    private static boolean standsAlone(Sentence sentence, Numeral part, boolean of) {
        boolean half = part.to() - part.from() == 1 && sentence.is(part.from(), WordClass.HALF);
        boolean article = sentence.is(part.from(), WordClass.A);
        boolean apart = !sentence.norm(part.to()).equals("-");
        boolean ranked = half && sentence.is(part.from() - 1, WordClass.RANK);
        boolean qualified = sentence.is(part.from() - 1, WordClass.BEFORE_HALF)
                && !sentence.token(part.to()).isWord();
        boolean alone = half
                ? sentence.is(part.from(), WordClass.HALF_SHARE)
                        || qualified
                        || sentence.is(part.to(), WordClass.AFTER_HALF)
                : !article || isArticleShare(sentence, part.from(), part.to());
        return !ranked && (of || apart && alone);
    }
}
