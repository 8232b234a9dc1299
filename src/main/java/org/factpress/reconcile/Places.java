package org.factpress.reconcile;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares places by their canonical names. */
final class Places {
    private static final Set<String> WORLD = Set.of("world", "worldwide", "global", "globally");
    private static final Set<String> COUNTRIES = Arrays.stream(Locale.getISOCountries())
            .map(code -> new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH))
            .map(Places::plain)
            .collect(Collectors.toUnmodifiableSet());

    private Places() {}

    static Likeness likeness(Collection<String> one, Collection<String> other) {
        if (one.equals(other)) {
            return Likeness.SAME;
        }
        Set<String> left = plain(one);
        Set<String> right = plain(other);
        if (left.equals(right)) {
            return Likeness.SAME;
        }
        if (left.isEmpty() || right.isEmpty()) {
            return Likeness.OPEN;
        }
        return mayContain(left, right) || mayContain(right, left) ? Likeness.NEAR : Likeness.OTHER;
    }

    /** Places in one order, whatever order the sentence names them in. */
    static List<String> sorted(Collection<String> places) {
        return places.stream().sorted().toList();
    }

    /** A list holds its parts; the world holds all; a country may hold a place that is no country. */
    private static boolean mayContain(Set<String> whole, Set<String> part) {
        if (whole.containsAll(part)) {
            return true;
        }
        return whole.size() == 1
                && (WORLD.containsAll(whole)
                        || COUNTRIES.containsAll(whole) && part.stream().noneMatch(COUNTRIES::contains));
    }

    private static Set<String> plain(Collection<String> places) {
        return places.stream().map(Places::plain).collect(Collectors.toUnmodifiableSet());
    }

    private static String plain(String place) {
        return place.strip().toLowerCase(Locale.ROOT);
    }
}
