package org.factpress.reconcile.claim;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which of several groups of one scope a number that fits none of them contradicts: the one in its words, then the closest. */
final class Nearness {
    private Nearness() {}

    static Optional<Gathering> nearest(Claim claim, List<Gathering> same) {
        return same.stream()
                .min(Comparator.comparing((Gathering gathering) -> !sameWords(claim, gathering.first()))
                        .thenComparingDouble(gathering -> distance(claim, gathering.standing())));
    }

    private static boolean sameWords(Claim one, Claim other) {
        return words(one).equals(words(other));
    }

    private static String words(Claim claim) {
        String measure = claim.statement().scope().measure();
        return measure == null ? "" : measure.toLowerCase(Locale.ROOT);
    }

    /** From 0 for the same number to 1 for one that is nothing beside the other. */
    private static double distance(Claim one, Claim other) {
        double a = number(one);
        double b = number(other);
        double larger = Math.max(Math.abs(a), Math.abs(b));
        return larger == 0 ? 0 : Math.abs(a - b) / larger;
    }

    private static double number(Claim claim) {
        BigDecimal value = first(
                claim.quantity().value(),
                claim.quantity().low(),
                claim.quantity().high());
        return value == null ? 0 : value.doubleValue();
    }

    private static @Nullable BigDecimal first(@Nullable BigDecimal... numbers) {
        for (BigDecimal number : numbers) {
            if (number != null) {
                return number;
            }
        }
        return null;
    }
}
