package org.factpress.chart;

import java.math.BigDecimal;
import java.util.Locale;
import org.factpress.model.Change;
import org.factpress.model.Direction;
import org.factpress.model.FigureKind;
import org.factpress.model.Observation;
import org.factpress.model.Qualifier;
import org.factpress.model.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * Writes quantities for people in one language, with never more digits than their stated precision gives.
 *
 * <p>{@code 2.2%}, {@code > 500}, {@code ≈ 90%}, {@code 15–30%}, {@code US$4.1 million}. A counted noun is not written: it
 * is the label's. Spaces inside a number are no-break spaces; the minus sign is U+2212.
 */
public final class NumberText {
    public static final NumberText ENGLISH = new NumberText(Locale.ENGLISH);

    private final Words words;
    private final Digits digits;

    private NumberText(Locale language) {
        this.words = Words.in(language);
        this.digits = new Digits(words);
    }

    public static NumberText in(Locale language) {
        return language.equals(Locale.ENGLISH) ? ENGLISH : new NumberText(language);
    }

    /** As on a chart or a headline: {@code > 500}. */
    public String of(Quantity quantity) {
        return parts(quantity).text();
    }

    /** A change is written with its sign ({@code −73%}), anything else as its quantity. */
    public String of(Observation observation) {
        return observation.quantity().kind() == FigureKind.CHANGE
                ? signed(observation.quantity(), observation.change())
                : of(observation.quantity());
    }

    /** As in a sentence: {@code more than 500}, {@code about 90%}. */
    public String inWords(Quantity quantity) {
        String code = bound(quantity).code();
        String plain = plain(quantity).text();
        return isBare(quantity) ? plain : words.say("number.words." + code, plain);
    }

    /** In parts, so that qualifier, number and unit can be set apart. */
    public WrittenNumber parts(Quantity quantity) {
        return bounded(plain(quantity), quantity);
    }

    private WrittenNumber bounded(WrittenNumber plain, Quantity quantity) {
        return isBare(quantity)
                ? plain
                : plain.preceded(words.say("number." + bound(quantity).code(), ""));
    }

    /** A change with its sign; a range of changes has a sign at each end: {@code −80 to −93%}. */
    public String signed(Quantity quantity, @Nullable Change change) {
        String sign = sign(quantity, change);
        WrittenNumber low = digits.write(first(quantity), quantity);
        if (quantity.value() != null || quantity.low() == null || quantity.high() == null) {
            return bounded(plain(quantity).preceded(sign), quantity).text();
        }
        WrittenNumber high = digits.write(quantity.high(), quantity);
        return words.say(
                "number.change.range", low.before() + sign + low.number(), sign + high.number() + high.after());
    }

    private WrittenNumber plain(Quantity quantity) {
        if (quantity.value() != null || quantity.low() == null || quantity.high() == null) {
            return digits.write(first(quantity), quantity);
        }
        WrittenNumber low = digits.write(quantity.low(), quantity);
        WrittenNumber high = digits.write(quantity.high(), quantity);
        if (low.equals(high)) {
            return low;
        }
        String start = low.after().equals(high.after()) ? low.number() : low.number() + low.after();
        return new WrittenNumber(low.before(), words.say("number.range", start, high.number()), high.after());
    }

    private static BigDecimal first(Quantity quantity) {
        if (quantity.value() != null) {
            return quantity.kind() == FigureKind.CHANGE ? quantity.value().abs() : quantity.value();
        }
        BigDecimal end = quantity.low() != null ? quantity.low() : quantity.high();
        if (end == null) {
            throw new IllegalArgumentException("a quantity without value, low and high cannot be written: " + quantity);
        }
        return end;
    }

    private static String sign(Quantity quantity, @Nullable Change change) {
        boolean falls = change != null
                ? change.direction() == Direction.DECREASE
                : quantity.value() != null && quantity.value().signum() < 0;
        return falls ? "\u2212" : "+";
    }

    /** A range with one end only is a bound. */
    private static Qualifier bound(Quantity quantity) {
        if (quantity.value() != null || quantity.low() != null && quantity.high() != null) {
            return quantity.qualifier();
        }
        return quantity.low() != null ? Qualifier.AT_LEAST : Qualifier.AT_MOST;
    }

    private static boolean isBare(Quantity quantity) {
        Qualifier bound = bound(quantity);
        return bound == Qualifier.EXACT || bound == Qualifier.BETWEEN;
    }
}
