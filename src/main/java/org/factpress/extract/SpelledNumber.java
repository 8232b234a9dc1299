package org.factpress.extract;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one number written in words, from zero to the billions. */
final class SpelledNumber {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private final Cursor cursor;
    private final Map<String, BigDecimal> cardinals;
    private final Map<String, BigDecimal> scales;
    private final int start;
    private BigDecimal total = BigDecimal.ZERO;
    private @Nullable BigDecimal group;
    private BigDecimal precision = BigDecimal.ONE;
    private @Nullable BigDecimal last;

    SpelledNumber(Cursor cursor, Map<String, BigDecimal> cardinals, Map<String, BigDecimal> scales) {
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
            BigDecimal half = new BigDecimal("0.5");
            return Optional.of(new Numeral(start, cursor.at(), Numeral.plain(value.add(half)), half, true, false));
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
        BigDecimal factor = cursor.pass(WordClass.HALF_A)
                ? new BigDecimal("0.5")
                : cursor.pass(WordClass.A) ? BigDecimal.ONE : null;
        if (factor != null
                && scales.containsKey(cursor.token().norm())
                && cursor.token().text().length() > 2) {
            group = factor;
        } else {
            cursor.moveTo(before);
        }
    }

    private boolean step() {
        int before = cursor.at();
        joint();
        Token token = cursor.token();
        BigDecimal unit = token.isWord() ? cardinals.get(token.norm()) : null;
        BigDecimal scale = token.isWord() && token.text().length() > 2 ? scales.get(token.norm()) : null;
        boolean taken = unit != null ? add(unit) : scale != null && group != null && scale(scale);
        cursor.moveTo(taken ? cursor.at() + 1 : before);
        return taken;
    }

    private void joint() {
        if (group == null && total.signum() == 0) {
            return;
        }
        boolean hundreds = last != null && last.compareTo(HUNDRED) >= 0;
        if (cursor.token().isDash()) {
            cursor.moveTo(cursor.at() + 1);
        } else if (hundreds) {
            cursor.pass(WordClass.NUMBER_JOINT);
        }
    }

    /** A unit fits behind a ten, and anything below a hundred behind a hundred; else it is the next number. */
    private boolean add(BigDecimal unit) {
        boolean fits = group == null
                || last != null && last.compareTo(HUNDRED) >= 0
                || isTen(last) && unit.compareTo(BigDecimal.TEN) < 0 && unit.signum() > 0;
        if (fits) {
            group = group == null ? unit : group.add(unit);
            last = unit;
            precision = BigDecimal.ONE;
        }
        return fits;
    }

    private static boolean isTen(@Nullable BigDecimal value) {
        return value != null && Set.of(20, 30, 40, 50, 60, 70, 80, 90).contains(value.intValue());
    }

    private boolean scale(BigDecimal scale) {
        BigDecimal current = group == null ? BigDecimal.ONE : group;
        precision = scale.compareTo(BigDecimal.valueOf(12)) == 0 ? scale : scale.multiply(fractionOf(current));
        if (scale.compareTo(BigDecimal.valueOf(1000)) < 0) {
            group = current.multiply(scale);
        } else {
            total = total.add(current.multiply(scale));
            group = null;
        }
        last = scale;
        return true;
    }

    private static BigDecimal fractionOf(BigDecimal factor) {
        return factor.scale() > 0 ? BigDecimal.ONE.movePointLeft(factor.scale()) : BigDecimal.ONE;
    }
}
