package org.factpress.extract.place;

import java.util.List;
import java.util.stream.Stream;
import org.factpress.gazetteer.Place;
import org.factpress.gazetteer.PlaceKind;
import org.factpress.gazetteer.PlaceNames;

/** A name of the gazetteer on tokens {@code from..to} (exclusive), with every place it may mean, the likeliest first. */
record PlaceCandidate(int from, int to, String stated, String key, List<Place> readings) {
    /** A name that a country shares with a region counts for the region only where that is of the country's size. */
    private static final int NAMESAKE = 2;

    Place likeliest() {
        return readings.get(0);
    }

    boolean isCountry() {
        return likeliest().kind() == PlaceKind.COUNTRY;
    }

    boolean isGroup() {
        return likeliest().kind() == PlaceKind.GROUP;
    }

    /** Whether it is large enough to be meant by its bare name. */
    boolean isWellKnown(int thousands) {
        return isCountry() || isGroup() || readings.stream().anyMatch(place -> place.thousands() >= thousands);
    }

    /** The name to print, as it is stated: "Brasov" stays without its cedilla; only what is set in capitals is spelt anew. */
    String name(String language) {
        if (isCountry() || isGroup()) {
            return countryName(language);
        }
        return readings.stream()
                .filter(place -> place.country().equals(likeliest().country()))
                .map(place -> place.nameIn(language))
                .filter(name -> PlaceNames.key(name).equals(key))
                .findFirst()
                .map(name -> isSpelt() && name.length() == stated.length() ? stated : name)
                .orElse(likeliest().nameIn(language));
    }

    private String countryName(String language) {
        String other = otherName(language);
        String usual = likeliest().nameIn(language);
        boolean alike = isSpelt() && usual.indexOf('&') > 0 && stated.indexOf('&') < 0;
        return !other.isEmpty() ? other : alike ? capitalised(stated) : usual;
    }

    private boolean isSpelt() {
        return stated.chars().anyMatch(Character::isLowerCase) && stated.indexOf('.') < 0;
    }

    /** "Britain", "euro zone": a name of its own, and no abbreviation or longer form of the usual one. */
    private String otherName(String language) {
        String usual = PlaceNames.key(likeliest().nameIn(language));
        return isSpelt() && !key.contains(usual) && !usual.equals(key) ? capitalised(stated) : "";
    }

    private static String capitalised(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /** This name read as a place in {@code whole}; unchanged where no reading lies there. */
    PlaceCandidate in(PlaceCandidate whole) {
        List<Place> inside = inside(whole).toList();
        return inside.isEmpty() ? this : new PlaceCandidate(from, to, stated, key, inside);
    }

    boolean liesIn(PlaceCandidate whole) {
        return inside(whole).findAny().isPresent();
    }

    boolean sharesCountry(PlaceCandidate other) {
        return readings.stream()
                .map(Place::country)
                .anyMatch(country -> country.isPresent()
                        && other.readings.stream().map(Place::country).anyMatch(country::equals));
    }

    private Stream<Place> inside(PlaceCandidate whole) {
        return readings.stream()
                .filter(place -> !isCountry()
                        || place.thousands() * NAMESAKE >= likeliest().thousands())
                .filter(place -> whole.readings.stream()
                        .filter(other -> other.kind() != PlaceKind.CITY)
                        .anyMatch(place::liesIn));
    }
}
