package org.factpress.extract.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import org.factpress.extract.language.Cursor;
import org.factpress.extract.language.Numeral;
import org.factpress.extract.language.PhraseBook;
import org.factpress.extract.language.PhraseBook.Match;
import org.factpress.extract.language.Sentence;
import org.factpress.extract.language.WordClass;
import org.jspecify.annotations.Nullable;

/** Reads one number written in words, from zero to the billions. */
final class SpelledNumber {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private final Cursor cursor;
    private final PhraseBook cardinals;
    private final ScaleWords scales;
    private final int start;
    private BigDecimal total = BigDecimal.ZERO;
    private @Nullable BigDecimal group;
    private BigDecimal precision = BigDecimal.ONE;
    private BigDecimal last = BigDecimal.ONE;
    /** The largest number that may stand behind the last word: 9 behind "twenty", 19 behind "soixante". */
    private BigDecimal room = BigDecimal.ZERO;

    SpelledNumber(Cursor cursor, PhraseBook cardinals, ScaleWords scales) {
        this.cursor = cursor;
        this.cardinals = cardinals;
        this.scales = scales;
        this.start = cursor.at();
    }

    Optional<Numeral> read() {
        opening();
        int end = cursor.at();
        while (step()) {
            end = cursor.at();
        }
        if (group == null && total.signum() == 0 || end == start) {
            return Optional.empty();
        }
        BigDecimal value = total.add(group == null ? BigDecimal.ZERO : group);
        if (cursor.pass(WordClass.AND_A_HALF)) {
            BigDecimal half = last.compareTo(THOUSAND) < 0 ? HALF : last.multiply(HALF);
            BigDecimal more = Numeral.plain(value.add(half).stripTrailingZeros());
            return Optional.of(
                    new Numeral(start, cursor.at(), more, Numeral.plain(half.stripTrailingZeros()), true, false));
        }
        return Optional.of(new Numeral(
                start,
                end,
                Numeral.plain(value.stripTrailingZeros()),
                Numeral.plain(precision.stripTrailingZeros()),
                true,
                false));
    }

    /** "a hundred", "half a million": an article or a half may stand for the number before a scale. */
    private void opening() {
        int before = cursor.at();
        BigDecimal factor = cursor.pass(WordClass.HALF_A) ? HALF : cursor.pass(WordClass.A) ? BigDecimal.ONE : null;
        if (factor != null && scales.inWords(cursor.token()) != null) {
            group = factor;
        } else {
            cursor.moveTo(before);
        }
    }

    private boolean step() {
        int before = cursor.at();
        joint();
        Optional<Match> unit =
                cursor.token().isWord() ? cardinals.startingAt(cursor.sentence(), cursor.at()) : Optional.empty();
        int end = unit.map(Match::to).orElse(cursor.at() + 1);
        boolean taken = unit.isPresent() ? add(unit.get()) : scale();
        cursor.moveTo(taken ? end : before);
        return taken;
    }

    private void joint() {
        if (group == null && total.signum() == 0) {
            return;
        }
        if (cursor.token().isDash()) {
            cursor.moveTo(cursor.at() + 1);
        } else if (last.compareTo(HUNDRED) >= 0) {
            cursor.pass(WordClass.NUMBER_JOINT);
        }
        tenJoint();
        largerScale();
    }

    /** "vingt et un", "soixante-et-onze": behind a ten a joint leads to a one only. */
    private void tenJoint() {
        int before = cursor.at();
        if (room.signum() > 0 && cursor.pass(WordClass.TEN_JOINT)) {
            cursor.passDash();
            boolean one = cardinals
                    .startingAt(cursor.sentence(), cursor.at())
                    .filter(match -> match.entry().decimal(0).intValue() % 10 == 1)
                    .isPresent();
            cursor.moveTo(one ? cursor.at() : before);
        }
    }

    /** "une dizaine de milliers": "of" between a scale and a larger one. */
    private void largerScale() {
        Sentence sentence = cursor.sentence();
        BigDecimal next = scales.inWords(sentence.token(cursor.at() + 1));
        boolean larger = next != null && next.compareTo(last) > 0 && last.compareTo(BigDecimal.TEN) >= 0;
        if (larger && sentence.is(cursor.at(), WordClass.OF)) {
            cursor.moveTo(cursor.at() + 1);
        }
    }

    /** A unit fits behind a ten, and anything below a hundred behind a hundred; else it is the next number. */
    private boolean add(Match word) {
        BigDecimal unit = word.entry().decimal(0);
        boolean fits = group == null || last.compareTo(HUNDRED) >= 0 || unit.signum() > 0 && unit.compareTo(room) <= 0;
        if (fits) {
            group = group == null ? unit : group.add(unit);
            last = unit;
            room = word.entry().column(1).isEmpty()
                    ? BigDecimal.ZERO
                    : word.entry().decimal(1);
            precision = BigDecimal.ONE;
        }
        return fits;
    }

    private boolean scale() {
        BigDecimal scale = scales.inWords(cursor.token());
        if (scale == null || group == null && !scales.standsAlone(cursor.token())) {
            return false;
        }
        BigDecimal current = group == null ? BigDecimal.ONE : group;
        precision = scale.compareTo(BigDecimal.valueOf(12)) == 0 ? scale : scale.multiply(fractionOf(current));
        if (scale.compareTo(THOUSAND) < 0) {
            group = current.multiply(scale);
        } else {
            total = total.add(current.multiply(scale));
            group = null;
        }
        last = scale;
        room = BigDecimal.ZERO;
        return true;
    }

    private static BigDecimal fractionOf(BigDecimal factor) {
        return factor.scale() > 0 ? BigDecimal.ONE.movePointLeft(factor.scale()) : BigDecimal.ONE;
    }
}
