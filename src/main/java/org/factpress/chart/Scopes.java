package org.factpress.chart;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.factpress.model.Population;
import org.factpress.model.Scope;

/** Whether two numbers speak of the same place and people; what is not stated stands in nobody's way. */
final class Scopes {
    private Scopes() {}

    static boolean comparable(Scope one, Scope other) {
        return samePlace(one, other) && samePeople(one.population(), other.population());
    }

    static boolean samePlace(Scope one, Scope other) {
        return one.place().isEmpty()
                || other.place().isEmpty()
                || names(one.place()).equals(names(other.place()));
    }

    static boolean samePeople(Population one, Population other) {
        if (!one.hasAges() || !other.hasAges()) {
            return true;
        }
        return Objects.equals(one.ageMin(), other.ageMin()) && Objects.equals(one.ageMax(), other.ageMax());
    }

    private static Set<String> names(List<String> places) {
        return new TreeSet<>(places);
    }
}
