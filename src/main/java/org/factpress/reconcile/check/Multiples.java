package org.factpress.reconcile.check;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.factpress.model.Direction;
import org.factpress.model.Figure;
import org.factpress.model.Interval;
import org.factpress.model.Qualifier;
import org.factpress.model.Quantity;
import org.factpress.reconcile.arithmetic.ChangeArithmetic;
import org.factpress.reconcile.arithmetic.Values;

/**
 * Whether a change told as a multiple can follow from its ends.
 *
 * <p>"Three times more" is used for both three times and four times as many. A multiple in digits or as "three times" is
 * rounded like any number; "doubled", "halved" and their like name no digits, and allow for a tenth.
 */
public final class Multiples {
    private static final Pattern NUMBERED = Pattern.compile("(?i).*(?:\\d|times|fold|fois).*");
    private static final Interval A_TENTH = Interval.closed(new BigDecimal("0.9"), new BigDecimal("1.1"));

    private Multiples() {}

    public static boolean follow(Figure multiple, Direction direction, Quantity from, Quantity to) {
        Interval told = allowed(multiple);
        Interval first = Values.amount(from);
        Interval last = Values.amount(to);
        boolean part = told.high() != null && told.high().compareTo(BigDecimal.ONE) < 0;
        boolean rise = direction == Direction.INCREASE || part;
        Interval times = rise ? ChangeArithmetic.times(first, last) : ChangeArithmetic.times(last, first);
        return told.meets(times) || told.meets(ChangeArithmetic.lessOne(times));
    }

    private static Interval allowed(Figure multiple) {
        Quantity told = multiple.quantity();
        boolean inAWord = told.value() != null
                && told.qualifier() == Qualifier.EXACT
                && !NUMBERED.matcher(multiple.surface()).matches();
        return inAWord ? A_TENTH.times(told.value()) : told.interval();
    }
}
