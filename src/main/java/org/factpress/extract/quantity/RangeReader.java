package org.factpress.extract.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.factpress.extract.language.Cursor;
import org.factpress.extract.language.Numeral;
import org.factpress.extract.language.PhraseBook;
import org.factpress.extract.language.Sentence;
import org.factpress.extract.language.Vocabulary;
import org.factpress.extract.language.WordClass;
import org.factpress.extract.quantity.UnitReader.Unit;
import org.factpress.extract.sentence.Amount;
import org.factpress.extract.sentence.Workpiece;
import org.factpress.model.FigureKind;
import org.factpress.model.Qualifier;
import org.factpress.model.Quantity;

/** Ranges: "15%-30%", "15-30%", "30 to 35 percent", "between 30 and 35"; two ends of a change are none. */
final class RangeReader {
    private static final int CHANGE_REACH = 12;
    private static final int LONGEST = 5;
    private static final BigDecimal FAR = BigDecimal.valueOf(3);
    private final NumberGrammar numbers;
    private final UnitReader units;
    private final PhraseBook changes;
    private final Set<String> moves;

    RangeReader(Vocabulary vocabulary, NumberGrammar numbers, UnitReader units) {
        this.numbers = numbers;
        this.units = units;
        this.changes = vocabulary.phrases("changes");
        this.moves = vocabulary.words("moves");
    }

    Optional<Amount> at(Workpiece work, int index) {
        Sentence sentence = work.sentence();
        Optional<Numeral> low = numbers.cardinal(new Cursor(sentence, index));
        if (low.isEmpty()) {
            return Optional.empty();
        }
        Unit lowUnit = units.unit(sentence, low.get());
        Cursor cursor = new Cursor(sentence, lowUnit.to());
        int opener = lowUnit.from() - 1;
        boolean joined = cursor.passDash()
                || cursor.pass(WordClass.TO) && !tellsChange(sentence, lowUnit, opener, cursor)
                || sentence.is(opener, WordClass.BETWEEN) && cursor.pass(WordClass.AND);
        Optional<Numeral> high = joined ? second(cursor) : Optional.empty();
        return high.filter(number -> work.free(index, number.to())
                        && number.value().compareTo(low.get().value()) > 0)
                .filter(number -> alike(lowUnit, units.unit(sentence, number)))
                .filter(number -> !tellsSize(sentence, lowUnit, units.unit(sentence, number), opener))
                .filter(number -> !tellsSize(sentence, low.get(), lowUnit, number, opener))
                .map(number -> range(sentence, low.get(), lowUnit, number))
                .filter(range ->
                        range.quantity().low().compareTo(range.quantity().high()) < 0)
                .filter(range -> range.quantity().unit() != null || range.to() - range.from() <= LONGEST);
    }

    /** "rose by 5 percentage points to 61%": two ends of one range have one unit, told once or twice. */
    private static boolean alike(Unit low, Unit high) {
        if (low.kind() == FigureKind.PERCENTAGE && high.code() == null) {
            return false;
        }
        return low.code() == null || high.code() == null || low.code().equals(high.code());
    }

    /** The second number, past a currency sign in front of it. */
    private Optional<Numeral> second(Cursor cursor) {
        for (int skip = 0; skip < 3; skip++) {
            Optional<Numeral> number = numbers.cardinal(cursor);
            boolean currency = !cursor.token().isWord()
                    || cursor.token().isCapitalised() && cursor.token().text().length() <= 3;
            if (number.isPresent() || !currency) {
                return number;
            }
            cursor.moveTo(cursor.at() + 1);
        }
        return Optional.empty();
    }

    /** "fell from 48 to 35": a change word before "from" makes two figures of it. */
    private boolean tellsChange(Sentence sentence, Unit low, int opener, Cursor high) {
        int start = low.from();
        return sentence.is(opener, WordClass.FROM)
                && IntStream.range(Math.max(0, start - CHANGE_REACH), start)
                        .anyMatch(i -> moves.contains(sentence.norm(i))
                                || changes.startingAt(sentence, i)
                                        .filter(word -> !sentence.is(opener, WordClass.BY)
                                                || !tellsSize(sentence, low, high, word.entry()))
                                        .isPresent());
    }

    /** "baisser de 20 à 25 %": where one word stands for "by" and "from", ends that rise are no fall, and a rate is a size. */
    private boolean tellsSize(Sentence sentence, Unit low, Cursor cursor, Vocabulary.Entry change) {
        Optional<Numeral> high = numbers.cardinal(cursor);
        boolean rate = low.code() == null
                && high.filter(number -> units.unit(sentence, number).kind() == FigureKind.PERCENTAGE)
                        .isPresent();
        return rate || change.column(0).equals("decrease");
    }

    /** "grew by $2 billion to $48 billion": each with its own unit behind "by", the size of a change and its end. */
    private static boolean tellsSize(Sentence sentence, Unit low, Unit high, int opener) {
        boolean each = low.code() != null && high.code() != null && low.kind() != FigureKind.PERCENTAGE;
        return each && tellsBy(sentence, opener) && sentence.is(low.to(), WordClass.TO);
    }

    /** "revised down by 33,000 to 306,000": too far apart for the ends of one range. */
    private boolean tellsSize(Sentence sentence, Numeral low, Unit unit, Numeral high, int opener) {
        boolean sized = tellsBy(sentence, opener) || isChanging(sentence, opener);
        return sized
                && sentence.is(unit.to(), WordClass.TO)
                && low.value().multiply(FAR).compareTo(high.value()) < 0;
    }

    /** A word that stands for "by" alone; French "de" opens a range as well. */
    private static boolean tellsBy(Sentence sentence, int opener) {
        return sentence.is(opener, WordClass.BY) && !sentence.is(opener, WordClass.FROM);
    }

    private boolean isChanging(Sentence sentence, int verb) {
        return moves.contains(sentence.norm(verb))
                || changes.endingBefore(sentence, verb + 1).isPresent();
    }

    private Amount range(Sentence sentence, Numeral low, Unit lowUnit, Numeral high) {
        Unit highUnit = units.unit(sentence, high);
        Unit unit = highUnit.kind() == FigureKind.COUNT ? lowUnit : highUnit;
        Numeral first =
                sharesScale(low, high) ? low.times(numbers.scaleOf(sentence.token(high.to() - 1)), low.to()) : low;
        BigDecimal lowFactor = lowUnit.kind() == FigureKind.COUNT ? unit.factor() : lowUnit.factor();
        Quantity quantity = new Quantity(
                FigureKind.RANGE,
                null,
                Numeral.plain(first.value().multiply(lowFactor)),
                Numeral.plain(high.value().multiply(unit.factor())),
                Qualifier.BETWEEN,
                Numeral.plain(first.precision().min(high.precision()).multiply(unit.factor())),
                unit.code());
        return Amount.of(lowUnit.from(), lowUnit.from(), Math.max(high.to(), highUnit.to()), quantity)
                .inWords(low.spelled());
    }

    /** "1.2 to 1.5 million": a scale word behind the second number holds for both. */
    private static boolean sharesScale(Numeral low, Numeral high) {
        BigDecimal thousand = BigDecimal.valueOf(1000);
        boolean scaled = high.to() - high.from() == 2 && high.value().compareTo(thousand) >= 0;
        return scaled && low.to() - low.from() == 1 && low.value().compareTo(thousand) < 0;
    }
}
