package org.factpress.normalise;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.factpress.model.Figure;
import org.jspecify.annotations.Nullable;

/**
 * How surely two clusters tell one result in two wordings: half by the words that they share, half by the values that they give
 * alike for one period and place; never by values alone.
 */
record Union(double score, String why) {
    static final double ENOUGH = 0.6;
    static final Union NONE = new Union(0, "");
    private static final int MOST_FIGURES = 40;
    private static final int MANY_DIGITS = 3;
    private static final int YEAR = 4;

    /** How much a value that both give says: three digits are hardly given twice by chance, two seldom. */
    private enum Weight {
        NONE(0),
        ROUNDED(0.4),
        SHORT(0.7),
        TELLING(0.8);

        private final double points;

        Weight(double points) {
            this.points = points;
        }
    }

    static Union of(Cluster one, Cluster other) {
        double words = one.overlap(other);
        if (words == 0) {
            return NONE;
        }
        Set<String> alike = new TreeSet<>();
        Set<String> against = new HashSet<>();
        double most = 0;
        for (Figure first : few(one)) {
            for (Figure second : few(other)) {
                Weight weight = weight(first, second);
                if (weight != Weight.NONE) {
                    alike.add(first.surface() + (period(first) == null ? "" : " in " + period(first)));
                    most = Math.max(most, weight.points);
                } else if (isAgainst(first, second)) {
                    against.add(first.surface());
                }
            }
        }
        boolean clear = against.isEmpty() || most == Weight.TELLING.points && alike.size() > against.size();
        double values = alike.size() > 1 && most >= Weight.SHORT.points ? 1 : most;
        return alike.isEmpty() || !clear
                ? NONE
                : new Union(
                        (words + values) / 2,
                        Math.round(words * 100) + "% of the words and " + String.join(", ", alike));
    }

    private static List<Figure> few(Cluster cluster) {
        return cluster.figures().stream().limit(MOST_FIGURES).toList();
    }

    private static Weight weight(Figure first, Figure second) {
        BigDecimal value = first.quantity().value();
        BigDecimal other = second.quantity().value();
        boolean comparable = value != null && other != null && sameScope(first, second);
        if (!comparable) {
            return Weight.NONE;
        }
        if (value.compareTo(other) == 0) {
            int digits = value.stripTrailingZeros().precision()
                    + (value.stripTrailingZeros().scale() > 0 ? 1 : 0);
            return digits >= MANY_DIGITS ? Weight.TELLING : digits > 1 ? Weight.SHORT : Weight.ROUNDED;
        }
        return first.quantity().interval().meets(second.quantity().interval()) ? Weight.ROUNDED : Weight.NONE;
    }

    private static boolean isAgainst(Figure first, Figure second) {
        return period(first) != null
                && sameScope(first, second)
                && !first.quantity().interval().meets(second.quantity().interval());
    }

    private static boolean sameScope(Figure first, Figure second) {
        String period = period(first);
        String other = period(second);
        List<String> place = first.scope().place();
        List<String> elsewhere = second.scope().place();
        return (period == null || other == null || period.equals(other))
                && (place.isEmpty() || elsewhere.isEmpty() || place.equals(elsewhere))
                && sameAges(first, second);
    }

    private static boolean sameAges(Figure first, Figure second) {
        return Objects.equals(
                        first.scope().population().ageMin(),
                        second.scope().population().ageMin())
                && Objects.equals(
                        first.scope().population().ageMax(),
                        second.scope().population().ageMax());
    }

    /** A day or a month as its year: a count at the end of a year is the count of that year. */
    private static @Nullable String period(Figure figure) {
        String period = figure.scope().period();
        return period != null && period.matches("\\d{4}-\\d{2}(?:-\\d{2})?") ? period.substring(0, YEAR) : period;
    }
}
