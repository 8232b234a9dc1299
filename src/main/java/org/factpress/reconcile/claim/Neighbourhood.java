package org.factpress.reconcile.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is told of a place, of the places around it, and of no place, in time that does not grow with what is there.
 *
 * <p>Among more than {@value #CROWD} nobody can say which is meant by what agrees in the place alone: then the period must be
 * the same too; in a crowd even so the population, and at last the number.
 */
public final class Neighbourhood<T> {
    private static final int CROWD = 64;
    private static final int DEEPEST = 3;
    private static final String ANYWHERE = "*";
    private static final String IN = "in ";

    private record Resident<T>(T item, ScopeKey key) {}

    private final Map<String, Street<T>> streets = new HashMap<>();

    public void add(T item, ScopeKey key) {
        Resident<T> resident = new Resident<>(item, key);
        street(key.place()).add(resident);
        street(ANYWHERE).add(resident);
        key.within().forEach(whole -> street(IN + whole).add(resident));
    }

    /** What is told of the very place, in the order in which it was added. */
    public List<T> at(ScopeKey key) {
        return found(key.place(), key);
    }

    /** What is told of the place, of places that hold it or lie in it, and of no place; of anywhere, where it is not said. */
    public Set<T> around(ScopeKey key) {
        if (key.place().isEmpty() || isVillage()) {
            return new LinkedHashSet<>(found(ANYWHERE, key));
        }
        Set<T> all = new LinkedHashSet<>(at(key));
        all.addAll(found("", key));
        key.within().forEach(whole -> all.addAll(found(whole, key)));
        all.addAll(found(IN + key.place(), key));
        key.members().forEach(member -> all.addAll(found(IN + member, key)));
        return all;
    }

    /** Where few live, everybody is a neighbour. */
    private boolean isVillage() {
        Street<T> all = streets.get(ANYWHERE);
        return all == null || all.sides == null;
    }

    private Street<T> street(String name) {
        return streets.computeIfAbsent(name, fresh -> new Street<>(0));
    }

    private List<T> found(String name, ScopeKey key) {
        Street<T> street = streets.get(name);
        return street == null ? List.of() : street.near(key);
    }

    /** A list of residents; one that is crowded parts by the next part of their keys. */
    private static final class Street<T> {
        private final int depth;
        private final List<Resident<T>> residents = new ArrayList<>();
        private @Nullable Map<String, Street<T>> sides;

        Street(int depth) {
            this.depth = depth;
        }

        void add(Resident<T> resident) {
            if (sides == null && residents.size() < CROWD) {
                residents.add(resident);
            } else if (depth < DEEPEST) {
                side(resident).add(resident);
            }
        }

        private Street<T> side(Resident<T> resident) {
            if (sides == null) {
                sides = new HashMap<>();
                residents.forEach(known -> side(known).add(known));
                residents.clear();
            }
            return sides.computeIfAbsent(resident.key().part(depth), part -> new Street<>(depth + 1));
        }

        List<T> near(ScopeKey key) {
            if (sides == null) {
                return residents.stream().map(Resident::item).toList();
            }
            Street<T> side = sides.get(key.part(depth));
            return side == null ? List.of() : side.near(key);
        }
    }
}
