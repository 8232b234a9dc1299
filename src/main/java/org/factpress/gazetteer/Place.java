package org.factpress.gazetteer;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A place of the gazetteer.
 *
 * @param name the English name to print
 * @param french the French name to print, empty where it is the English one
 * @param code ISO 3166-1 of a country, ISO 3166-2 (or GeoNames' own code) of a region, empty for cities and groups
 * @param within the region or country that it lies in; null for countries and groups
 * @param members the ISO 3166-1 codes of a group's countries
 * @param thousands how many thousand people live there; 0 where that is not known
 * @param seat whether it is the capital of its country or of its region
 */
public record Place(
        PlaceKind kind,
        String name,
        String french,
        String code,
        @Nullable Place within,
        Set<String> members,
        int thousands,
        boolean seat) {

    /** The name to print in a text of this language (ISO 639-1); English where there is no other. */
    public String nameIn(String language) {
        return language.equals("fr") && !french.isEmpty() ? french : name;
    }

    /** The country that it lies in; a country is its own, a group has none. */
    public Optional<Place> country() {
        Place place = this;
        while (place.within != null) {
            place = place.within;
        }
        return place.kind == PlaceKind.COUNTRY ? Optional.of(place) : Optional.empty();
    }

    /** Whether it is a part of {@code whole}; no place lies in itself. */
    public boolean liesIn(Place whole) {
        if (whole.kind == PlaceKind.GROUP) {
            return kind == PlaceKind.GROUP
                    ? whole.members.size() > members.size() && whole.members.containsAll(members)
                    : country()
                            .filter(home -> whole.members.contains(home.code))
                            .isPresent();
        }
        for (Place place = within; place != null; place = place.within) {
            if (place.equals(whole)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return within == null ? name : name + ", " + within;
    }
}
