package org.factpress.extract.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import org.factpress.extract.language.Cursor;
import org.factpress.extract.language.Numeral;
import org.factpress.extract.language.Sentence;
import org.factpress.extract.language.WordClass;
import org.factpress.extract.sentence.Amount;
import org.factpress.model.FigureKind;
import org.factpress.model.Qualifier;
import org.factpress.model.Quantity;

/** Fractions of a unit or of a round number: "one-tenth of one percent", "half a degree", "a quarter of a million". */
final class FractionReader {
    private final NumberGrammar numbers;
    private final UnitReader units;

    FractionReader(NumberGrammar numbers, UnitReader units) {
        this.numbers = numbers;
        this.units = units;
    }

    Optional<Amount> at(Sentence sentence, int index) {
        Cursor cursor = new Cursor(sentence, index);
        Optional<Numeral> part = numbers.fraction(cursor).or(() -> decimalPart(cursor));
        return part.flatMap(fraction -> ofUnit(sentence, fraction)).or(() -> points(sentence, cursor));
    }

    /** "0.6 of a degree": a decimal below one may be told of a unit too. */
    private Optional<Numeral> decimalPart(Cursor cursor) {
        return numbers.cardinal(cursor)
                .filter(number -> number.value().scale() > 0 && number.value().compareTo(BigDecimal.ONE) < 0)
                .filter(number -> cursor.sentence().is(number.to(), WordClass.OF)
                        && cursor.sentence().is(number.to() + 1, WordClass.A));
    }

    private Optional<Amount> ofUnit(Sentence sentence, Numeral part) {
        Cursor cursor = new Cursor(sentence, part.to());
        boolean of = cursor.pass(WordClass.OF);
        return of ? ofWhole(sentence, part, cursor) : ofOne(sentence, part, cursor);
    }

    /** "of one percent", "of a million", "of an hour". */
    private Optional<Amount> ofWhole(Sentence sentence, Numeral part, Cursor cursor) {
        int start = cursor.at();
        Optional<Numeral> whole = numbers.cardinal(cursor).filter(number -> isUnitOrScale(sentence, number));
        return whole.map(number -> measured(sentence, part, number.value(), number.to()))
                .or(() -> {
                    cursor.moveTo(start);
                    return ofOne(sentence, part, cursor);
                });
    }

    private boolean isUnitOrScale(Sentence sentence, Numeral number) {
        boolean percent = units.unit(sentence, number).kind() == FigureKind.PERCENTAGE;
        boolean scale = number.spelled() && numbers.isScaleOf(sentence.token(number.to() - 1), number.value());
        return percent || scale;
    }

    /** "half a degree", "a quarter of an hour", "un quart d'heure": a unit behind an article or behind "of". */
    private Optional<Amount> ofOne(Sentence sentence, Numeral part, Cursor cursor) {
        boolean of = cursor.at() > part.to();
        if (!cursor.pass(WordClass.A) && !of) {
            return Optional.empty();
        }
        return Optional.of(measured(sentence, part, BigDecimal.ONE, cursor.at()))
                .filter(amount -> !amount.is(FigureKind.COUNT));
    }

    /** "a quarter-point cut", "a half-point": of a percentage point. */
    private Optional<Amount> points(Sentence sentence, Cursor cursor) {
        int at = cursor.at();
        BigDecimal divisor = numbers.divisor(sentence.token(at));
        boolean point = divisor != null
                && sentence.token(at + 1).isDash()
                && sentence.token(at + 1).glued()
                && sentence.is(at + 2, WordClass.POINTS);
        if (!point) {
            return Optional.empty();
        }
        BigDecimal value = NumberGrammar.divide(BigDecimal.ONE, divisor);
        Quantity quantity = new Quantity(
                FigureKind.PERCENTAGE, value, null, null, Qualifier.EXACT, precision(value), "percentage-points");
        return Optional.of(Amount.of(at, at, at + 3, quantity).inWords(true));
    }

    private Amount measured(Sentence sentence, Numeral part, BigDecimal whole, int to) {
        BigDecimal value = Numeral.plain(part.value().multiply(whole).stripTrailingZeros());
        return units.measured(sentence, new Numeral(part.from(), to, value, precision(value), part.spelled(), true));
    }

    /** A quarter of a million is told to the quarter, a tenth of a per cent to the tenth. */
    private static BigDecimal precision(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return Numeral.plain(BigDecimal.ONE.scaleByPowerOfTen(-stripped.scale()));
    }
}
