package org.factpress.normalise;

import java.util.Objects;
import java.util.Set;
import org.factpress.model.Indicator;
import org.factpress.model.Population;
import org.jspecify.annotations.Nullable;

/** Whether a figure's group of people can be the indicator's: the same ages, a bound that differs by a year, or the same name. */
final class PopulationFit {
    /** How two groups stand to each other. */
    enum Fit {
        SAME,
        CLOSE,
        OPEN,
        OTHER
    }

    private final Words words;

    PopulationFit(Words words) {
        this.words = words;
    }

    Fit of(Population stated, Indicator indicator) {
        Population wanted = indicator.population();
        if (stated.hasAges() && wanted.hasAges()) {
            return ages(stated, wanted);
        }
        if (stated.label() == null || wanted.label() == null) {
            return stated.label() == null && !stated.hasAges() || !wanted.hasAges() ? Fit.OPEN : Fit.OTHER;
        }
        Set<String> said = words.of(stated.label());
        Set<String> meant = words.of(wanted.label());
        if (said.equals(meant)) {
            return Fit.SAME;
        }
        boolean narrower = indicator.partOf() != null && !said.containsAll(meant);
        return narrower || said.stream().noneMatch(meant::contains) ? Fit.OTHER : Fit.OPEN;
    }

    private static Fit ages(Population stated, Population wanted) {
        boolean same =
                Objects.equals(stated.ageMin(), wanted.ageMin()) && Objects.equals(stated.ageMax(), wanted.ageMax());
        boolean close = apart(stated.ageMin(), wanted.ageMin()) <= 1 && apart(stated.ageMax(), wanted.ageMax()) <= 1;
        return same ? Fit.SAME : close ? Fit.CLOSE : Fit.OTHER;
    }

    private static int apart(@Nullable Integer first, @Nullable Integer second) {
        if (first == null || second == null) {
            return Objects.equals(first, second) ? 0 : Integer.MAX_VALUE;
        }
        return Math.abs(first - second);
    }
}
