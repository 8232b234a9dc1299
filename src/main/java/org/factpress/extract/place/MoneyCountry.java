package org.factpress.extract.place;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.factpress.extract.sentence.Piece;
import org.factpress.extract.sentence.PlaceRole;
import org.factpress.model.Zone;
import org.jspecify.annotations.Nullable;

/**
 * The country whose money a document tells its sums in: {@code plain} where the document is plainly of it, {@code likely}
 * where it is the one that its places speak for most.
 */
public record MoneyCountry(@Nullable String plain, @Nullable String likely) {
    private static final int OPENING = 3;

    public static MoneyCountry of(List<Piece> pieces, PlaceFinder places) {
        List<Piece> told = pieces.stream()
                .filter(piece -> piece.work().zone() != Zone.BOILERPLATE)
                .toList();
        Map<String, Integer> votes = new TreeMap<>();
        told.stream()
                .flatMap(piece -> countries(piece, places))
                .forEach(country -> votes.merge(country, 1, Integer::sum));
        Optional<Map.Entry<String, Integer>> most = votes.entrySet().stream().max(Map.Entry.comparingByValue());
        if (most.isEmpty()) {
            return new MoneyCountry(null, null);
        }
        String country = most.get().getKey();
        int all = votes.values().stream().mapToInt(Integer::intValue).sum();
        boolean mostly = most.get().getValue() * 2 > all;
        boolean again = most.get().getValue() > 1;
        boolean opens = told.stream()
                .limit(OPENING)
                .flatMap(piece -> piece.places().stream())
                .anyMatch(place -> place.country() && place.name().equals(country));
        return new MoneyCountry(mostly && (again || opens) ? country : null, country);
    }

    /** The countries that the places named in a piece are or lie in; one told by the way or for comparison does not count. */
    private static Stream<String> countries(Piece piece, PlaceFinder places) {
        return piece.places().stream()
                .filter(place -> !place.is(PlaceRole.ASIDE) && !place.is(PlaceRole.COMPARED))
                .flatMap(place -> place.country()
                        ? Stream.of(place.name())
                        : place.names().stream().map(places::countryOf).flatMap(Optional::stream));
    }
}
