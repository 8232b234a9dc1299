package org.factpress.reconcile.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.factpress.model.Figure;
import org.factpress.model.FigureKind;
import org.factpress.model.Interval;
import org.factpress.model.Quantity;
import org.factpress.reconcile.check.Totals;

/** One total of a table with the numbers that may make it up; a number that is not known may be any from zero. */
record Addition(Figure total, List<Figure> parts, boolean complete) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** None where the line has no number there, or numbers that cannot be added. */
    static Optional<Addition> at(int across, Line total, List<Line> parts) {
        Figure sum = total.numbers().get(across);
        if (sum == null || !isAmount(sum)) {
            return Optional.empty();
        }
        List<Figure> numbers = new ArrayList<>();
        boolean complete = true;
        for (Line part : parts) {
            Figure number = part.numbers().get(across);
            if (number != null && !alike(sum, number)) {
                return Optional.empty();
            }
            if (number == null) {
                complete = complete && !part.missing().contains(across);
            } else {
                numbers.add(number);
            }
        }
        return numbers.size() < 2 ? Optional.empty() : Optional.of(new Addition(sum, numbers, complete));
    }

    private static boolean isAmount(Figure figure) {
        Quantity told = figure.quantity();
        return told.value() != null
                && figure.change() == null
                && switch (told.kind()) {
                    case COUNT, MONEY, MEASURE -> true;
                    case PERCENTAGE -> told.value().compareTo(HUNDRED) == 0;
                    default -> false;
                };
    }

    private static boolean alike(Figure total, Figure part) {
        FigureKind kind = total.quantity().kind();
        return part.change() == null
                && (part.quantity().kind() == kind
                        || kind == FigureKind.COUNT && part.quantity().kind() == FigureKind.VAGUE)
                && (kind == FigureKind.COUNT
                        || Objects.equals(
                                total.quantity().unit(), part.quantity().unit()))
                // Each row of shares is a whole of its own.
                && !(kind == FigureKind.PERCENTAGE
                        && part.quantity().value() != null
                        && part.quantity().value().compareTo(HUNDRED) == 0);
    }

    Interval sum() {
        Interval known = Totals.sum(parts);
        return complete ? known : known.plus(Interval.from(BigDecimal.ZERO));
    }

    boolean fits() {
        return sum().meets(Totals.amount(total));
    }

    /** A hierarchy tells each number twice: in its own line, and in that of its kind. */
    boolean fitsTwice() {
        return sum().meets(Totals.amount(total).times(TWO));
    }

    /** Of prices and measures a total is often their mean; counts are added up. */
    boolean isAMean() {
        return total.quantity().kind() != FigureKind.COUNT && mayBeAMean();
    }

    /** True where the sum is this much of the total. */
    boolean isWithin(Interval share) {
        return complete && parts.size() > 2 && sum().meets(Totals.amount(total).times(share));
    }

    /** A mean lies between the least and the greatest, and a sum of amounts above zero does not. */
    boolean mayBeAMean() {
        BigDecimal told = Objects.requireNonNull(total.quantity().value());
        boolean someAbove = parts.stream().anyMatch(part -> at(part).compareTo(told) >= 0);
        boolean someBelow = parts.stream().anyMatch(part -> at(part).compareTo(told) <= 0);
        return someAbove && someBelow;
    }

    private static BigDecimal at(Figure part) {
        BigDecimal value = part.quantity().value();
        return value == null ? BigDecimal.ZERO : value;
    }
}
