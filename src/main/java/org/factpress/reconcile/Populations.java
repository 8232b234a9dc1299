package org.factpress.reconcile;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.factpress.model.Population;
import org.jspecify.annotations.Nullable;

/** Compares populations by age band first, then by the words that name them. */
final class Populations {
    private static final Set<String> AGE_WORDS = Set.of(
            "a",
            "above",
            "age",
            "aged",
            "ages",
            "and",
            "are",
            "below",
            "between",
            "is",
            "least",
            "less",
            "more",
            "old",
            "older",
            "or",
            "over",
            "than",
            "the",
            "to",
            "under",
            "up",
            "who",
            "year",
            "years",
            "young",
            "younger",
            "underage");
    private static final List<Set<String>> CONTRASTS = List.of(
            Set.of("girl", "woman", "women", "female"),
            Set.of("boy", "man", "men", "male"),
            Set.of("adult"),
            Set.of("urban"),
            Set.of("rural"));

    private Populations() {}

    static Likeness likeness(Population one, Population other) {
        return Likeness.worst(ages(one, other), words(one, other));
    }

    /** True where the bands are the same but for one year at one end: "under 15" and "15 and younger". */
    static boolean boundApart(Population one, Population other) {
        return apart(one.ageMin(), other.ageMin()) + apart(one.ageMax(), other.ageMax()) == 1;
    }

    static boolean sameAges(Population one, Population other) {
        return Objects.equals(one.ageMin(), other.ageMin()) && Objects.equals(one.ageMax(), other.ageMax());
    }

    /** The population in a form that is the same however it is worded. */
    static String key(Population population) {
        return words(population).stream().sorted().collect(Collectors.joining(" ")) + "|" + population.ageMin() + "|"
                + population.ageMax();
    }

    /** True where every age of the part lies in the whole, and the whole holds more. */
    static boolean nested(Population part, Population whole) {
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

    private static Likeness words(Population one, Population other) {
        Set<String> left = words(one);
        Set<String> right = words(other);
        if (left.equals(right)) {
            return Likeness.SAME;
        }
        if (CONTRASTS.stream().anyMatch(side -> meet(side, left) != meet(side, right) && !eitherEmpty(left, right))) {
            return Likeness.OTHER;
        }
        if (eitherEmpty(left, right)) {
            return Likeness.OPEN;
        }
        boolean partOfTheOther = left.containsAll(right) || right.containsAll(left);
        return partOfTheOther && one.hasAges() && sameAges(one, other) ? Likeness.SAME : Likeness.NEAR;
    }

    private static boolean eitherEmpty(Set<String> left, Set<String> right) {
        return left.isEmpty() || right.isEmpty();
    }

    private static boolean meet(Set<String> side, Set<String> words) {
        return words.stream().anyMatch(side::contains);
    }

    /** The words that say who, in the singular, without those that only say how old. */
    private static Set<String> words(Population population) {
        String label = population.label() == null ? "" : population.label().toLowerCase(Locale.ROOT);
        return Arrays.stream(label.split("[^\\p{L}]+"))
                .filter(word -> !word.isEmpty() && !AGE_WORDS.contains(word))
                .map(Populations::singular)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String singular(String word) {
        if (word.equals("children") || word.equals("child")) {
            return "minor";
        }
        return word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, word.length() - 1) : word;
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
