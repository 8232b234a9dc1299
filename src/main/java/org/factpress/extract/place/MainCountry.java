package org.factpress.extract.place;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.factpress.extract.sentence.Piece;
import org.factpress.extract.sentence.PlaceRole;
import org.factpress.model.Zone;

/** The country that a document is about. */
public final class MainCountry {
    private MainCountry() {}

    /** The country that the document names most, else the one that two of its cities share; one city speaks for itself. */
    public static Optional<String> of(List<Piece> pieces, PlaceFinder places) {
        Map<String, Integer> named = new TreeMap<>();
        Map<String, Set<String>> cities = new TreeMap<>();
        pieces.stream()
                .filter(piece -> piece.work().zone() != Zone.BOILERPLATE)
                .flatMap(piece -> piece.places().stream())
                .filter(place -> !place.is(PlaceRole.ASIDE) && !place.is(PlaceRole.COMPARED))
                .forEach(place -> {
                    if (place.country()) {
                        named.merge(place.names().get(0), 1, Integer::sum);
                    }
                    place.names()
                            .forEach(city -> places.countryOf(city)
                                    .ifPresent(country -> cities.computeIfAbsent(country, key -> new TreeSet<>())
                                            .add(city)));
                });
        return named.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .or(() -> cities.entrySet().stream()
                        .filter(entry -> entry.getValue().size() > 1)
                        .map(Map.Entry::getKey)
                        .findFirst());
    }
}
