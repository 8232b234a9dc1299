package org.factpress.extract.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factpress.extract.language.Sentence;
import org.factpress.extract.language.Token;
import org.factpress.extract.language.TokenKind;
import org.factpress.extract.sentence.Amount;
import org.factpress.model.FigureKind;
import org.factpress.model.Qualifier;
import org.factpress.model.Quantity;

/** Spans of time set like a clock, "2:03:17" and "1:42.35": hours, minutes and seconds of a race, and no time of day. */
final class ClockSpan {
    private static final Pattern CLOCK = Pattern.compile("(?:(\\d{1,2}):)?([0-5]?\\d):([0-5]\\d(?:\\.\\d+)?)");

    private ClockSpan() {}

    static Optional<Amount> at(Sentence sentence, int index) {
        Token token = sentence.token(index);
        if (!token.is(TokenKind.NUMBER) || token.text().indexOf(':') < 0) {
            return Optional.empty();
        }
        Matcher clock = CLOCK.matcher(token.text());
        boolean span =
                clock.matches() && (clock.group(1) != null || clock.group(3).indexOf('.') > 0);
        if (!span) {
            return Optional.empty();
        }
        BigDecimal seconds = new BigDecimal(clock.group(3))
                .add(whole(clock.group(2)).multiply(BigDecimal.valueOf(60)))
                .add(whole(clock.group(1)).multiply(BigDecimal.valueOf(3600)));
        BigDecimal precision = BigDecimal.ONE.scaleByPowerOfTen(-seconds.scale());
        Quantity quantity =
                new Quantity(FigureKind.DURATION, seconds, null, null, Qualifier.EXACT, precision, "second");
        return Optional.of(Amount.of(index, index, index + 1, quantity));
    }

    private static BigDecimal whole(String digits) {
        return digits == null ? BigDecimal.ZERO : new BigDecimal(digits);
    }
}
