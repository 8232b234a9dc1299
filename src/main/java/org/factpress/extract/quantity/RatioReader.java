package org.factpress.extract.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.factpress.extract.language.Cursor;
import org.factpress.extract.language.Numeral;
import org.factpress.extract.language.Sentence;
import org.factpress.extract.language.Token;
import org.factpress.extract.language.TokenKind;
import org.factpress.extract.language.WordClass;
import org.factpress.extract.sentence.Amount;
import org.factpress.extract.time.YearRule;
import org.factpress.model.FigureKind;
import org.factpress.model.Qualifier;
import org.factpress.model.Quantity;

/** One number told of another: "one in four", "nine out of ten", "650 per 100,000", "48:1", "4.6 out of 5". */
final class RatioReader {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal LARGEST_BASE = BigDecimal.valueOf(10_000);
    private static final Pattern TO_ONE = Pattern.compile("\\d+(\\.\\d+)?:1");
    private static final int PER_REACH = 4;
    private static final int NOUN_REACH = 6;
    private final NumberGrammar numbers;
    private final UnitReader units;

    RatioReader(NumberGrammar numbers, UnitReader units) {
        this.numbers = numbers;
        this.units = units;
    }

    Optional<Amount> at(Sentence sentence, int index) {
        return toOne(sentence, index).or(() -> oneIn(sentence, index)).or(() -> perRound(sentence, index));
    }

    private Optional<Amount> oneIn(Sentence sentence, int index) {
        Cursor cursor = new Cursor(sentence, index);
        Optional<Numeral> part = numbers.cardinal(cursor);
        if (part.isEmpty()) {
            return Optional.empty();
        }
        cursor.moveTo(part.get().to());
        cursor.passDash();
        boolean outOf = cursor.pass(WordClass.OUT_OF);
        boolean every = outOf || cursor.pass(WordClass.IN_EVERY);
        boolean in = every || cursor.pass(WordClass.RATIO_IN);
        cursor.passDash();
        Optional<Numeral> whole =
                in ? base(sentence, cursor.at()) : each(sentence, part.get()).or(() -> outOf(sentence, part.get()));
        boolean scored = part.get().value().scale() > 0 || isScore(sentence, index);
        if (outOf && whole.isPresent() && scored) {
            return Optional.of(score(part.get(), whole.get()));
        }
        boolean explicit = every || !in;
        return whole.filter(base -> explicit || !isYear(sentence, part.get(), base))
                .filter(base -> isRatio(sentence, part.get(), base, explicit))
                .map(base -> ratio(index, part.get(), base));
    }

    /** "but 64 in 2022": behind a bare "in" what looks like a year is one, unless it is told of a single one. */
    private static boolean isYear(Sentence sentence, Numeral part, Numeral whole) {
        return YearRule.isYear(sentence.token(whole.from())) && part.value().compareTo(BigDecimal.ONE) != 0;
    }

    /** "one woman in three": the one is named before the whole. */
    private Optional<Numeral> each(Sentence sentence, Numeral part) {
        int in = part.to() + 1;
        boolean named = part.value().compareTo(BigDecimal.ONE) == 0
                && sentence.token(part.to()).isWord()
                && sentence.is(in, WordClass.RATIO_IN);
        return named
                ? numbers.cardinal(new Cursor(sentence, in + 1)).filter(whole -> endsThere(sentence, whole))
                : Optional.empty();
    }

    /** "nine teachers out of ten", "neuf conducteurs contrôlés sur dix": what is counted stands before the whole. */
    private Optional<Numeral> outOf(Sentence sentence, Numeral part) {
        if (!sentence.mayHold(WordClass.OUT_OF)) {
            return Optional.empty();
        }
        int at = part.to();
        while (at < part.to() + NOUN_REACH
                && sentence.token(at).isWord()
                && !sentence.is(at, WordClass.OUT_OF)
                && numbers.cardinal(new Cursor(sentence, at)).isEmpty()) {
            at++;
        }
        Cursor cursor = new Cursor(sentence, at);
        return at > part.to() && cursor.pass(WordClass.OUT_OF)
                ? numbers.cardinal(cursor)
                        .filter(whole -> !units.isPlural(sentence.token(whole.to())))
                        .filter(whole -> units.unit(sentence, whole).kind() == FigureKind.COUNT)
                : Optional.empty();
    }

    /** "one man in five cities" counts men and cities. */
    private boolean endsThere(Sentence sentence, Numeral whole) {
        Token next = sentence.token(whole.to());
        return units.unit(sentence, whole).kind() == FigureKind.COUNT
                && (!next.isWord() || units.isVerbOrFunction(next));
    }

    /** "une note de 12 sur 20": the word for a score stands before the number. */
    private static boolean isScore(Sentence sentence, int index) {
        return IntStream.range(index - PER_REACH, index).anyMatch(i -> sentence.is(i, WordClass.INDEX));
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
        if (!sentence.token(index).is(TokenKind.NUMBER) || !TO_ONE.matcher(text).matches()) {
            return Optional.empty();
        }
        BigDecimal value = new BigDecimal(text.substring(0, text.length() - 2));
        BigDecimal precision = BigDecimal.ONE.scaleByPowerOfTen(-value.scale());
        Quantity quantity = new Quantity(FigureKind.RATIO, value, null, null, Qualifier.EXACT, precision, "times");
        return Optional.of(Amount.of(index, index, index + 1, quantity));
    }

    /** "650 per 100,000", "12 deaths per 1,000": so many of a round base. */
    private Optional<Amount> perRound(Sentence sentence, int index) {
        if (!sentence.has(WordClass.PER)) {
            return Optional.empty();
        }
        Optional<Numeral> part = numbers.cardinal(new Cursor(sentence, index));
        if (part.isEmpty() || !counts(sentence, part.get())) {
            return Optional.empty();
        }
        int per = part.get().to();
        while (per < part.get().to() + PER_REACH && sentence.token(per).isWord() && !sentence.is(per, WordClass.PER)) {
            per++;
        }
        return sentence.is(per, WordClass.PER) && !units.isPercent(sentence, per)
                ? base(sentence, per + 1)
                        .filter(base -> counts(sentence, base))
                        .filter(RatioReader::isRoundBase)
                        .filter(base -> part.get().value().compareTo(base.value()) < 0)
                        .map(base -> rate(part.get(), base))
                : Optional.empty();
    }

    /** "12 litres per 100 km" is a consumption: in a rate both numbers count. */
    private boolean counts(Sentence sentence, Numeral number) {
        return units.unit(sentence, number).kind() == FigureKind.COUNT;
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
                && base.value().toPlainString().matches("10+|\\d+000");
    }

    private static Amount rate(Numeral part, Numeral base) {
        BigDecimal percent = NumberGrammar.divide(part.value().multiply(HUNDRED), base.value());
        BigDecimal step = NumberGrammar.divide(part.precision().multiply(HUNDRED), base.value());
        return ShareReader.share(part.from(), base.to(), percent, step, part.spelled());
    }

    /** A bare "in" makes a ratio only of one, or of round bases: "3 in 20 provinces" counts provinces. */
    private boolean isRatio(Sentence sentence, Numeral part, Numeral whole, boolean explicit) {
        boolean one = part.value().compareTo(BigDecimal.ONE) == 0;
        boolean smaller = part.value().signum() > 0
                && part.value().compareTo(whole.value()) < 0
                && (one || whole.value().compareTo(LARGEST_BASE) <= 0);
        boolean round =
                Set.of("5", "10", "100", "1000", "10000").contains(whole.value().toPlainString());
        boolean words = part.spelled() && whole.spelled() && whole.value().compareTo(BigDecimal.TEN) <= 0;
        return smaller
                && part.value().scale() <= 0
                && (explicit || one || round || words || endsThere(sentence, whole));
    }

    private static Amount ratio(int index, Numeral part, Numeral whole) {
        MathContext three = new MathContext(3, RoundingMode.HALF_UP);
        BigDecimal exact = NumberGrammar.divide(part.value().multiply(HUNDRED), whole.value());
        BigDecimal share = exact.scale() > 2 ? Numeral.plain(exact.round(three)) : exact;
        // The next ratio that could have been said instead lies one whole further on.
        boolean one = part.value().compareTo(BigDecimal.ONE) == 0;
        BigDecimal step = HUNDRED.divide(one ? whole.value().pow(2) : whole.value(), three)
                .round(new MathContext(1, RoundingMode.HALF_UP));
        return ShareReader.share(index, whole.to(), share, Numeral.plain(step), part.spelled());
    }
}
