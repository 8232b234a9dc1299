package org.factpress.reconcile.scope;

import java.util.Objects;
import org.factpress.model.Population;
import org.jspecify.annotations.Nullable;

/** Compares populations by their age bands, and by the words that name them. */
public final class Populations {
    private Populations() {}

    public static Likeness likeness(Population one, Population other) {
        return Likeness.worst(ages(one, other), PopulationWords.likeness(one, other));
    }

    /** True where the bands are the same but for one year at one end: "under 15" and "15 and younger". */
    public static boolean boundApart(Population one, Population other) {
        return apart(one.ageMin(), other.ageMin()) + apart(one.ageMax(), other.ageMax()) == 1;
    }

    public static boolean sameAges(Population one, Population other) {
        return Objects.equals(one.ageMin(), other.ageMin()) && Objects.equals(one.ageMax(), other.ageMax());
    }

    /** The population in a form that is the same however it is worded. */
    public static String key(Population population) {
        return PopulationWords.key(population) + "|" + population.ageMin() + "|" + population.ageMax();
    }

    /** True where every age of the part lies in the whole, and the whole holds more. */
    public static boolean nested(Population part, Population whole) {
        return part.hasAges()
                && whole.hasAges()
                && !sameAges(part, whole)
                && min(part) >= min(whole)
                && max(part) <= max(whole);
    }

    private static Likeness ages(Population one, Population other) {
        if (sameAges(one, other)) {
            return Likeness.SAME;
        }
        if (!one.hasAges() || !other.hasAges()) {
            return Likeness.OPEN;
        }
        return boundApart(one, other) ? Likeness.NEAR : Likeness.OTHER;
    }

    private static int apart(@Nullable Integer one, @Nullable Integer other) {
        if (one == null || other == null) {
            return Objects.equals(one, other) ? 0 : 2;
        }
        return Math.min(2, Math.abs(one - other));
    }

    private static int min(Population population) {
        return population.ageMin() == null ? 0 : population.ageMin();
    }

    private static int max(Population population) {
        return population.ageMax() == null ? Integer.MAX_VALUE : population.ageMax();
    }
}
