package org.factpress.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.factpress.model.FigureKind;
import org.factpress.model.SetAsideReason;

/** Sets aside bare numbers that count nothing and measure nothing: as an age band where the document has that band, else as other. */
final class BareNumbers {
    /** Short names of statistics, behind which a number describes a distribution ("SD 0.9"). */
    private final MeasureReader measures;

    private final Set<Integer> ages = new HashSet<>();

    /** {@code pieces} are the whole document's, for the age bands that it names. */
    BareNumbers(MeasureReader measures, List<Piece> pieces) {
        this.measures = measures;
        for (Piece piece : pieces) {
            for (AgeMention age : piece.work().ages()) {
                IntStream.range(age.from(), age.to())
                        .mapToObj(piece.sentence()::token)
                        .filter(Token::isPlainWhole)
                        .forEach(token -> ages.add(Integer.valueOf(token.text())));
            }
        }
    }

    List<Amount> without(Piece piece, List<Amount> amounts) {
        List<Amount> kept = new ArrayList<>();
        for (Amount amount : amounts) {
            if (isBare(piece, amount)) {
                piece.work()
                        .setAside(
                                amount.from(),
                                amount.to(),
                                reason(amount),
                                amount.quantity().value());
            } else {
                kept.add(amount);
            }
        }
        return kept;
    }

    private boolean isBare(Piece piece, Amount amount) {
        boolean uncounted = amount.is(FigureKind.COUNT) && amount.quantity().unit() == null;
        boolean end = amount.change() != null;
        if (uncounted && piece.sentence().is(amount.opening() - 1, WordClass.STATISTIC)) {
            return true;
        }
        return uncounted
                && !end
                && piece.sentence().block().cell() == null
                && !measures.isNamed(piece.sentence(), amount);
    }

    private SetAsideReason reason(Amount amount) {
        BigDecimal value = amount.quantity().value();
        return value != null && !amount.spelled() && ages.contains(value.intValue())
                ? SetAsideReason.AGE_BAND
                : SetAsideReason.OTHER;
    }
}
