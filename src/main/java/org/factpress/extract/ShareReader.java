package org.factpress.extract;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Set;
import org.factpress.model.FigureKind;
import org.factpress.model.Qualifier;
import org.factpress.model.Quantity;

/** Shares told without a per cent sign: "one in four", "nine out of ten", "two-thirds of", "one-tenth of one percent". */
final class ShareReader {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal LARGEST_BASE = BigDecimal.valueOf(10_000);
    private static final Set<String> AFTER_HALF =
            Set.of("of", "the", "all", "its", "their", "as", "have", "had", "were", "are", "say", "said");
    private static final Set<String> AFTER_SHARE = Set.of(
            "of",
            "more",
            "less",
            "fewer",
            "to",
            "in",
            "since",
            "from",
            "were",
            "are",
            "was",
            "is",
            "have",
            "had",
            "has",
            "said",
            "say",
            "want",
            "live",
            "lived",
            "compared",
            "over",
            "between",
            ",",
            ".",
            ";",
            ":",
            "–",
            "—",
            ")",
            "");
    private static final Set<String> BEFORE_HALF =
            Set.of("nearly", "almost", "about", "over", "than", "roughly", "around", "by", "only", "under");
    private static final Set<String> RANKS = Set.of("first", "second", "1st", "2nd", "latter", "other");
    private static final int PER_REACH = 4;
    private final NumberGrammar numbers;
    private final UnitReader units;

    ShareReader(NumberGrammar numbers, UnitReader units) {
        this.numbers = numbers;
        this.units = units;
    }

    Optional<Amount> at(Sentence sentence, int index) {
        return toOne(sentence, index)
                .or(() -> oneIn(sentence, index))
                .or(() -> perRound(sentence, index))
                .or(() -> fraction(sentence, index));
    }

    private Optional<Amount> oneIn(Sentence sentence, int index) {
        Cursor cursor = new Cursor(sentence, index);
        Optional<Numeral> part = numbers.cardinal(cursor);
        if (part.isEmpty()) {
            return Optional.empty();
        }
        cursor.moveTo(part.get().to());
        boolean outOf = cursor.passAll("out", "of", "every") || cursor.passAll("out", "of");
        boolean every =
                outOf || cursor.passAll("in", "every") || cursor.passAll("of", "every") || cursor.passAll("in", "each");
        boolean in = every || cursor.pass("in");
        Optional<Numeral> whole = in ? numbers.cardinal(cursor) : Optional.empty();
        if (outOf && whole.isPresent() && part.get().value().scale() > 0) {
            return Optional.of(score(part.get(), whole.get()));
        }
        return whole.filter(base -> isRatio(part.get(), base, every)).map(base -> ratio(index, part.get(), base));
    }

    /** "4.6 out of 5": a decimal of a scale is a score, no share. */
    private static Amount score(Numeral part, Numeral scale) {
        Quantity quantity =
                new Quantity(FigureKind.MEASURE, part.value(), null, null, Qualifier.EXACT, part.precision(), "point");
        return Amount.of(part.from(), part.from(), scale.to(), quantity);
    }

    /** "48:1": so many to each one. */
    private static Optional<Amount> toOne(Sentence sentence, int index) {
        String text = sentence.token(index).text();
        if (!sentence.token(index).is(TokenKind.NUMBER) || !text.matches("\\d+(\\.\\d+)?:1")) {
            return Optional.empty();
        }
        BigDecimal value = new BigDecimal(text.substring(0, text.length() - 2));
        BigDecimal precision = BigDecimal.ONE.scaleByPowerOfTen(-value.scale());
        Quantity quantity = new Quantity(FigureKind.RATIO, value, null, null, Qualifier.EXACT, precision, "times");
        return Optional.of(Amount.of(index, index, index + 1, quantity));
    }

    /** "650 per 100,000", "12 deaths per 1,000": so many of a round base. */
    private Optional<Amount> perRound(Sentence sentence, int index) {
        Optional<Numeral> part = numbers.cardinal(new Cursor(sentence, index));
        if (part.isEmpty() || sentence.token(part.get().to()).is("%")) {
            return Optional.empty();
        }
        int per = part.get().to();
        while (per < part.get().to() + PER_REACH
                && sentence.token(per).isWord()
                && !sentence.norm(per).equals("per")) {
            per++;
        }
        return sentence.norm(per).equals("per")
                ? base(sentence, per + 1)
                        .filter(ShareReader::isRoundBase)
                        .filter(base -> part.get().value().compareTo(base.value()) < 0)
                        .map(base -> rate(part.get(), base))
                : Optional.empty();
    }

    /** "per 100,000" or "per million". */
    private Optional<Numeral> base(Sentence sentence, int at) {
        BigDecimal scale = numbers.scaleOf(sentence.token(at));
        return scale.compareTo(HUNDRED) >= 0 && sentence.token(at).isWord()
                ? Optional.of(new Numeral(at, at + 1, scale, scale, true, false))
                : numbers.cardinal(new Cursor(sentence, at));
    }

    private static boolean isRoundBase(Numeral base) {
        return base.value().compareTo(HUNDRED) >= 0
                && base.value().toPlainString().matches("10+");
    }

    private static Amount rate(Numeral part, Numeral base) {
        BigDecimal percent = NumberGrammar.divide(part.value().multiply(HUNDRED), base.value());
        BigDecimal step = NumberGrammar.divide(part.precision().multiply(HUNDRED), base.value());
        return share(part.from(), base.to(), percent, step, part.spelled());
    }

    /** A bare "in" makes a ratio only of one, or of round bases: "3 in 20 provinces" counts provinces. */
    private static boolean isRatio(Numeral part, Numeral whole, boolean explicit) {
        boolean smaller = part.value().signum() > 0
                && part.value().compareTo(whole.value()) < 0
                && whole.value().compareTo(LARGEST_BASE) <= 0;
        boolean one = part.value().compareTo(BigDecimal.ONE) == 0;
        boolean round =
                Set.of("5", "10", "100", "1000", "10000").contains(whole.value().toPlainString());
        return smaller && part.value().scale() <= 0 && (explicit || one || round);
    }

    private static Amount ratio(int index, Numeral part, Numeral whole) {
        MathContext three = new MathContext(3, RoundingMode.HALF_UP);
        BigDecimal exact = NumberGrammar.divide(part.value().multiply(HUNDRED), whole.value());
        BigDecimal share = exact.scale() > 2 ? Numeral.plain(exact.round(three)) : exact;
        // The next ratio that could have been said instead lies one whole further on.
        boolean one = part.value().compareTo(BigDecimal.ONE) == 0;
        BigDecimal step = HUNDRED.divide(one ? whole.value().pow(2) : whole.value(), three)
                .round(new MathContext(1, RoundingMode.HALF_UP));
        return share(index, whole.to(), share, Numeral.plain(step), part.spelled());
    }

    private static Amount share(int from, int to, BigDecimal percent, BigDecimal precision, boolean spelled) {
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
        boolean of = cursor.pass("of");
        Optional<Amount> ofPercent = ofPercent(sentence, part, cursor);
        return ofPercent.isPresent()
                ? ofPercent
                : standsAlone(sentence, part, of) ? Optional.of(shareOf(part)) : Optional.empty();
    }

    /** "half a million" is a number, not a half of one. */
    private boolean isWholeNumber(Sentence sentence, int index, Numeral fraction) {
        return numbers.cardinal(new Cursor(sentence, index))
                .filter(number -> number.to() > fraction.to())
                .isPresent();
    }

    /** "one-tenth of one percent", "half a percent". */
    private Optional<Amount> ofPercent(Sentence sentence, Numeral part, Cursor cursor) {
        int before = cursor.at();
        Optional<Numeral> base = cursor.pass("a") ? Optional.of(one(before, cursor.at())) : numbers.cardinal(cursor);
        return base.map(number -> units.measured(sentence, number.startingAt(part.from())))
                .filter(amount -> amount.is(FigureKind.PERCENTAGE))
                .map(amount -> scaled(amount, part));
    }

    private static Numeral one(int from, int to) {
        return new Numeral(from, to, BigDecimal.ONE, BigDecimal.ONE, true, false);
    }

    private static Amount scaled(Amount amount, Numeral part) {
        Quantity q = amount.quantity();
        BigDecimal value = Numeral.plain(
                q.value() == null
                        ? part.value()
                        : q.value().multiply(part.value()).stripTrailingZeros());
        BigDecimal precision = BigDecimal.ONE.scaleByPowerOfTen(-Math.max(0, value.scale()));
        return amount.with(new Quantity(q.kind(), value, null, null, q.qualifier(), precision, q.unit()))
                .inWords(part.spelled());
    }

    private static Amount shareOf(Numeral part) {
        BigDecimal percent = Numeral.plain(part.value().multiply(HUNDRED).stripTrailingZeros());
        // Halves, thirds, quarters and fifths are told for anything near them; finer fractions are meant more closely.
        BigDecimal precision = percent.compareTo(BigDecimal.valueOf(20)) >= 0 ? BigDecimal.valueOf(5) : BigDecimal.ONE;
        return share(part.from(), part.to(), percent, precision, part.spelled());
    }

    /** "a third of", "a quarter were", "down by a fifth": a share; "for a third week" is none. */
    static boolean isArticleShare(Sentence sentence, int from, int to) {
        boolean time = Set.of("in", "for", "every", "once", "per").contains(sentence.norm(from - 1));
        return !time && AFTER_SHARE.contains(sentence.norm(to));
    }

    /** "the second half of 2025" is a time, no share. */
    private static boolean standsAlone(Sentence sentence, Numeral part, boolean of) {
        boolean half =
                part.to() - part.from() == 1 && sentence.norm(part.from()).equals("half");
        boolean article = Set.of("a", "an").contains(sentence.norm(part.from()));
        boolean apart = !sentence.norm(part.to()).equals("-");
        boolean ranked = half && RANKS.contains(sentence.norm(part.from() - 1));
        boolean qualified = BEFORE_HALF.contains(sentence.norm(part.from() - 1))
                && !sentence.token(part.to()).isWord();
        boolean alone = half
                ? qualified || AFTER_HALF.contains(sentence.norm(part.to()))
                : !article || isArticleShare(sentence, part.from(), part.to());
        return !ranked && (of || apart && alone);
    }
}
