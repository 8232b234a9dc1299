package org.factpress.reconcile.scope;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.factpress.gazetteer.Gazetteer;
import org.factpress.gazetteer.Place;
import org.factpress.gazetteer.PlaceKind;

/** Compares places by their names, and by which lies in which. */
public final class Places {
    private static final Set<String> WORLD = Set.of("world", "worldwide", "global", "globally");
    private static final String EVERYWHERE = "world";
    private static final Gazetteer GAZETTEER = Gazetteer.standard();

    private Places() {}

    public static Likeness likeness(Collection<String> one, Collection<String> other) {
        if (one.equals(other)) {
            return Likeness.SAME;
        }
        Set<String> left = plain(one);
        Set<String> right = plain(other);
        if (left.equals(right) || areSame(left, right)) {
            return Likeness.SAME;
        }
        if (left.isEmpty() || right.isEmpty()) {
            return Likeness.OPEN;
        }
        return mayContain(left, right) || mayContain(right, left) ? Likeness.NEAR : Likeness.OTHER;
    }

    /** Places in one order, whatever order the sentence names them in. */
    public static List<String> sorted(Collection<String> places) {
        return places.stream().sorted().toList();
    }

    /** The places in words that are the same in whatever order and by whichever usual name they are told. */
    public static String key(Collection<String> places) {
        return places.stream().map(Places::key).distinct().sorted().collect(Collectors.joining(";"));
    }

    /** The keys of what these places are parts of: the list that names them, regions and countries. */
    public static Set<String> within(Collection<String> places) {
        Set<String> wholes = new TreeSet<>();
        for (String name : places) {
            if (WORLD.contains(plain(name))) {
                continue;
            }
            wholes.add(EVERYWHERE);
            if (places.size() > 1) {
                wholes.add(key(name));
            }
            likeliest(name).ifPresent(place -> {
                for (Place whole = place.within(); whole != null; whole = whole.within()) {
                    wholes.add(whole.toString());
                }
            });
        }
        return wholes;
    }

    private static String key(String name) {
        if (WORLD.contains(plain(name))) {
            return EVERYWHERE;
        }
        return likeliest(name).map(Place::toString).orElseGet(() -> plain(name));
    }

    private static Optional<Place> likeliest(String name) {
        return GAZETTEER.likeliest(name, Optional.empty());
    }

    /** "Burma" and "Myanmar", "Londres" and "London". */
    private static boolean areSame(Set<String> left, Set<String> right) {
        return left.size() == right.size()
                && left.stream().allMatch(one -> right.stream().anyMatch(other -> GAZETTEER.same(one, other)));
    }

    /** A list holds its parts; the world holds all; a country holds its cities, and may hold a place nobody knows. */
    private static boolean mayContain(Set<String> whole, Set<String> part) {
        return whole.containsAll(part)
                || whole.size() == 1 && mayContain(whole.iterator().next(), part);
    }

    private static boolean mayContain(String whole, Set<String> part) {
        return WORLD.contains(whole)
                || part.stream()
                        .allMatch(place -> GAZETTEER.liesIn(List.of(place), whole)
                                || GAZETTEER.named(place).isEmpty() && isCountry(whole));
    }

    private static boolean isCountry(String name) {
        return GAZETTEER.named(name).stream().anyMatch(place -> place.kind() == PlaceKind.COUNTRY);
    }

    private static Set<String> plain(Collection<String> places) {
        return places.stream().map(Places::plain).collect(Collectors.toUnmodifiableSet());
    }

    private static String plain(String place) {
        return place.strip().toLowerCase(Locale.ROOT);
    }
}
