package org.factpress.extract.quantity;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.factpress.extract.language.Cursor;
import org.factpress.extract.language.Numeral;
import org.factpress.extract.language.PhraseBook;
import org.factpress.extract.language.PhraseBook.Match;
import org.factpress.extract.language.QuantityWords;
import org.factpress.extract.language.Sentence;
import org.factpress.extract.language.Token;
import org.factpress.extract.language.Vocabulary;
import org.factpress.extract.language.WordClass;
import org.factpress.extract.sentence.Amount;
import org.factpress.model.FigureKind;
import org.factpress.model.Qualifier;
import org.factpress.model.Quantity;
import org.jspecify.annotations.Nullable;

/** The unit that stands at a number: per cent, money, time, measures, multiples; without one it is a count. */
final class UnitReader {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private final QuantityWords words;
    private final Map<String, String> timeUnits;
    private final Map<String, BigDecimal> spans;
    /** What a verb counts with "times": "scored 11 times" tells of goals. */
    private final Map<String, String> collectives;

    private final PhraseBook measures;
    private final PhraseBook changes;

    UnitReader(Vocabulary vocabulary, QuantityWords words) {
        this.words = words;
        this.timeUnits = vocabulary.map("time-units");
        this.spans = vocabulary.decimals("spans");
        this.collectives = vocabulary.map("collectives");
        this.measures = vocabulary.phrases("measures");
        this.changes = vocabulary.phrases("changes");
    }

    /** A unit: what kind of figure it makes, its code, the factor to its base, and the tokens with it. */
    record Unit(FigureKind kind, @Nullable String code, BigDecimal factor, int from, int to) {}

    Amount measured(Sentence sentence, Numeral numeral) {
        Unit unit = unit(sentence, numeral);
        Cursor behind = new Cursor(sentence, unit.to());
        if (unit.kind() == FigureKind.DURATION && behind.pass(WordClass.AND_A_HALF)) {
            unit = new Unit(unit.kind(), unit.code(), unit.factor(), unit.from(), behind.at());
            numeral = numeral.plus(HALF);
        }
        BigDecimal value = Numeral.plain(numeral.value().multiply(unit.factor()));
        BigDecimal precision = Numeral.plain(numeral.precision().multiply(unit.factor()));
        Quantity quantity = new Quantity(unit.kind(), value, null, null, Qualifier.EXACT, precision, unit.code());
        return Amount.of(unit.from(), unit.from(), unit.to(), quantity).inWords(numeral.spelled());
    }

    /** Whether words for per cent stand here ("pour cent"). */
    boolean isPercent(Sentence sentence, int index) {
        return words.percentAfter(sentence, index).isPresent();
    }

    boolean isPlural(Token token) {
        return words.isPlural(token);
    }

    boolean isVerbOrFunction(Token token) {
        return words.isVerb(token) || words.isFunctionWord(token);
    }

    Unit unit(Sentence sentence, Numeral numeral) {
        Unit unit = unitAt(sentence, numeral);
        // "1,3 million d'euros", "une cinquantaine de mètres": a round number is tied to its unit by "of".
        boolean tied = unit.kind() == FigureKind.COUNT
                && numeral.precision().compareTo(BigDecimal.TEN) >= 0
                && sentence.is(numeral.to(), WordClass.OF);
        Unit behind = tied ? unitAt(sentence, numeral.endingAt(numeral.to() + 1)) : unit;
        return behind.kind() == FigureKind.COUNT ? unit : behind;
    }

    private Unit unitAt(Sentence sentence, Numeral numeral) {
        int to = numeral.to();
        Optional<Match> percent = words.percentAfter(sentence, to);
        if (percent.isPresent()) {
            Match match = percent.get();
            return new Unit(
                    FigureKind.PERCENTAGE,
                    match.entry().column(0),
                    match.entry().decimal(1),
                    numeral.from(),
                    match.to());
        }
        return money(sentence, numeral)
                .or(() -> points(sentence, numeral))
                .or(() -> time(sentence, numeral))
                .or(() -> other(sentence, numeral))
                .orElseGet(() -> new Unit(FigureKind.COUNT, null, BigDecimal.ONE, numeral.from(), to));
    }

    private Optional<Unit> money(Sentence sentence, Numeral numeral) {
        Optional<Match> before = words.currencyBefore(sentence, numeral.from());
        if (before.isPresent()) {
            return Optional.of(new Unit(
                    FigureKind.MONEY,
                    before.get().entry().column(0),
                    BigDecimal.ONE,
                    before.get().from(),
                    numeral.to()));
        }
        return words.currencyAfter(sentence, numeral.to())
                .filter(after -> stands(sentence, after, 2))
                .filter(after -> !sentence.is(after.from(), WordClass.VERB_OR_MONEY) || isLarge(numeral))
                .map(after ->
                        new Unit(FigureKind.MONEY, after.entry().column(0), factor(after), numeral.from(), after.to()));
    }

    /** "41 won" tells of victories, "41,000 won" and "4.20 crowns" of money. */
    private static boolean isLarge(Numeral numeral) {
        return numeral.value().compareTo(THOUSAND) >= 0 || numeral.value().scale() == 2;
    }

    /** "6 cents" are so many hundredths. */
    private static BigDecimal factor(Match money) {
        return money.entry().column(1).isEmpty()
                ? BigDecimal.ONE
                : money.entry().decimal(1);
    }

    /** A short sign of a unit counts only where it touches the digits: "25C", "312p". */
    private static boolean stands(Sentence sentence, Match match, int column) {
        return !match.entry().column(column).equals("glued")
                || sentence.token(match.from()).glued();
    }

    /** "350 m along the shore", "20 g of salt": a small letter set apart is a unit, unless a thing counted stands behind it. */
    private boolean standsApart(Sentence sentence, Match match) {
        Token sign = sentence.token(match.from());
        return sentence.is(match.from(), WordClass.UNIT_LETTER)
                && sign.text().equals(sign.norm())
                && !words.isPlural(sentence.token(match.to()));
    }

    /** "3.9 percent, 0.6 points lower": beside a rate points are percentage points; those of an index are not. */
    private Optional<Unit> points(Sentence sentence, Numeral numeral) {
        if (!sentence.is(numeral.to(), WordClass.POINTS)) {
            return Optional.empty();
        }
        boolean rate = IntStream.range(0, sentence.size())
                .anyMatch(i -> words.percentAfter(sentence, i).isPresent());
        boolean index = IntStream.range(0, sentence.size()).anyMatch(i -> sentence.is(i, WordClass.INDEX));
        boolean decimal = numeral.value().scale() > 0 && sentence.is(numeral.to(), WordClass.DECIMAL_POINTS);
        boolean small = numeral.value().compareTo(HUNDRED) < 0;
        return (rate || decimal) && small && !index
                ? Optional.of(new Unit(
                        FigureKind.PERCENTAGE, "percentage-points", BigDecimal.ONE, numeral.from(), numeral.to() + 1))
                : Optional.empty();
    }

    /** "deux derniers mois": an adjective before its unit of time. */
    private boolean isTimeAdjective(Sentence sentence, int index) {
        return sentence.is(index, WordClass.PREPOSED) && timeUnits.containsKey(sentence.norm(index + 1));
    }

    private Optional<Unit> time(Sentence sentence, Numeral numeral) {
        int at = sentence.token(numeral.to()).is("-") || isTimeAdjective(sentence, numeral.to())
                ? numeral.to() + 1
                : numeral.to();
        String word = sentence.norm(at);
        BigDecimal years = spans.get(word);
        if (years != null) {
            return Optional.of(new Unit(FigureKind.DURATION, "year", years, numeral.from(), at + 1));
        }
        return Optional.ofNullable(timeUnits.get(word))
                .map(code -> new Unit(FigureKind.DURATION, code, BigDecimal.ONE, numeral.from(), at + 1));
    }

    private Optional<Unit> other(Sentence sentence, Numeral numeral) {
        String word = sentence.norm(numeral.to());
        if (word.equals("-") && sentence.is(numeral.to() + 1, WordClass.FOLD)) {
            return Optional.of(new Unit(FigureKind.RATIO, "times", BigDecimal.ONE, numeral.from(), numeral.to() + 2));
        }
        boolean times = sentence.is(numeral.to(), WordClass.TIMES)
                || word.equals("x") && sentence.token(numeral.to()).glued();
        String scored = times ? collectives.get(sentence.norm(numeral.from() - 1)) : null;
        if (scored != null) {
            return Optional.of(new Unit(FigureKind.COUNT, scored, BigDecimal.ONE, numeral.from(), numeral.to() + 1));
        }
        if (times || isFactor(sentence, numeral)) {
            int end = times ? numeral.to() + 1 : numeral.to();
            return Optional.of(new Unit(FigureKind.RATIO, "times", BigDecimal.ONE, numeral.from(), end));
        }
        return measure(sentence, numeral.to())
                .map(match -> new Unit(
                        FigureKind.MEASURE, match.entry().column(0), BigDecimal.ONE, numeral.from(), match.to()));
    }

    /** "divisé par quatre". */
    private boolean isFactor(Sentence sentence, Numeral numeral) {
        return changes.endingBefore(sentence, numeral.from())
                .filter(match -> match.entry().column(1).equals("factor"))
                .isPresent();
    }

    /** A unit right behind the number, or tied to it by a hyphen ("a 50-kg bag"). */
    private Optional<Match> measure(Sentence sentence, int at) {
        Optional<Match> match = measures.startingAt(sentence, at)
                .filter(found -> stands(sentence, found, 1) || standsApart(sentence, found));
        return match.isEmpty()
                        && sentence.norm(at).equals("-")
                        && sentence.token(at).glued()
                ? measures.startingAt(sentence, at + 1)
                : match;
    }
}
