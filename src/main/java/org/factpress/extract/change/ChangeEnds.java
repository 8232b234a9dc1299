package org.factpress.extract.change;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.factpress.extract.language.Numeral;
import org.factpress.extract.language.Sentence;
import org.factpress.extract.language.Vocabulary;
import org.factpress.extract.sentence.Amount;
import org.factpress.model.FigureKind;
import org.factpress.model.Quantity;

/** "from 48 to 52 percent", "from 1.2 to 1.5 million": what is said once, behind the second end, holds for both. */
final class ChangeEnds {
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final Pattern DIGITS = Pattern.compile("\\d{1,12}(?:\\.\\d{1,9})?");
    private final Map<String, BigDecimal> scales;
    private final Set<String> moves;

    ChangeEnds(Vocabulary vocabulary) {
        this.scales = vocabulary.decimals("scales");
        this.moves = vocabulary.words("moves");
    }

    /** Whether a word that tells a change without its direction stands before the amount. */
    boolean movesBefore(Sentence sentence, Amount start, int reach) {
        return IntStream.range(Math.max(0, start.opening() - reach), start.opening())
                .anyMatch(i -> moves.contains(sentence.norm(i)));
    }

    /** The start with the unit and the scale of its end, where it has none of its own. */
    Amount alike(Sentence sentence, Amount start, Amount end) {
        Quantity own = start.quantity();
        boolean bare = start.is(FigureKind.COUNT) && start.to() - start.from() == 1 && own.value() != null;
        if (!bare || end.is(FigureKind.CHANGE) || end.is(FigureKind.RANGE)) {
            return start;
        }
        boolean unitless = own.unit() == null || start.noun().from() < start.from();
        Quantity told = end.quantity();
        boolean rate = unitless && end.is(FigureKind.RATIO) && told.value() != null;
        BigDecimal scale = own.value().compareTo(THOUSAND) < 0 ? scale(sentence, end) : BigDecimal.ONE;
        BigDecimal factor = rate ? perOne(sentence, end) : scale;
        BigDecimal precision = own.precision() == null ? null : times(own.precision(), factor);
        return start.with(new Quantity(
                unitless ? told.kind() : own.kind(),
                times(own.value(), factor),
                null,
                null,
                own.qualifier(),
                precision,
                unitless ? told.unit() : own.unit()));
    }

    /** "From 5.8 to 45 per 100,000": what one of the end's digits is worth. */
    private static BigDecimal perOne(Sentence sentence, Amount end) {
        String digits = sentence.norm(end.from()).replace(",", "");
        boolean plain = DIGITS.matcher(digits).matches() && new BigDecimal(digits).signum() > 0;
        return plain ? end.quantity().value().divide(new BigDecimal(digits), MathContext.DECIMAL64) : BigDecimal.ONE;
    }

    private BigDecimal scale(Sentence sentence, Amount end) {
        for (int i = end.from(); i < end.to(); i++) {
            BigDecimal factor = scales.get(sentence.norm(i));
            if (factor != null && factor.compareTo(THOUSAND) >= 0) {
                return factor;
            }
        }
        return BigDecimal.ONE;
    }

    private static BigDecimal times(BigDecimal value, BigDecimal factor) {
        return factor.equals(BigDecimal.ONE)
                ? value
                : Numeral.plain(value.multiply(factor).stripTrailingZeros());
    }
}
