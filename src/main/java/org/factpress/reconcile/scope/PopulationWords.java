package org.factpress.reconcile.scope;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.factpress.model.Population;

/** Compares the words that name populations: "minors aged 17 and younger" are minors, girls are not boys. */
public final class PopulationWords {
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

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

    private PopulationWords() {}

    /** The words in a form that is the same however they are put. */
    public static String key(Population population) {
        return words(population).stream().sorted().collect(Collectors.joining(" "));
    }

    public static Likeness likeness(Population one, Population other) {
        if (Objects.equals(one.label(), other.label())) {
            return Likeness.SAME;
        }
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
        return partOfTheOther && one.hasAges() && Populations.sameAges(one, other) ? Likeness.SAME : Likeness.NEAR;
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
        return NO_LETTERS
                .splitAsStream(label)
                .filter(word -> !word.isEmpty() && !AGE_WORDS.contains(word))
                .map(PopulationWords::singular)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String singular(String word) {
        if (word.equals("children") || word.equals("child")) {
            return "minor";
        }
        return word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, word.length() - 1) : word;
    }
}
