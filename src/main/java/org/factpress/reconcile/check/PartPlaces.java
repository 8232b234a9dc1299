package org.factpress.reconcile.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factpress.model.Indicator;
import org.factpress.model.ScopePart;
import org.factpress.reconcile.claim.Claim;
import org.factpress.reconcile.claim.Dossier;
import org.factpress.reconcile.scope.Likeness;
import org.factpress.reconcile.scope.Places;

/**
 * The places that a release tells of as parts of its whole: those that an indicator lists with others, or that a text lists
 * with others. Where one text gives such a part the number that another gives without a place, the part may stand for the whole.
 */
record PartPlaces(Set<String> parts) {
    static PartPlaces of(Dossier dossier) {
        Stream<List<String>> declared = dossier.indicators().stream().map(Indicator::place);
        Stream<List<String>> told = dossier.claims().stream().map(Claim::place);
        Set<String> parts = Stream.concat(declared, told)
                .filter(places -> places.size() > 1)
                .flatMap(List::stream)
                .map(PartPlaces::plain)
                .collect(Collectors.toCollection(HashSet::new));
        parts.addAll(siblings(dossier));
        Set<String> wholes = dossier.indicators().stream()
                .filter(indicator -> indicator.place().size() == 1)
                .map(indicator -> plain(indicator.place().get(0)))
                .collect(Collectors.toSet());
        parts.removeAll(wholes);
        return new PartPlaces(parts);
    }

    private record Row(String indicator, String period, String document) {}

    /** Places that one document tells of one by one, as the rows of a table do. */
    private static Set<String> siblings(Dossier dossier) {
        Map<Row, Set<String>> rows = new HashMap<>();
        dossier.claims().stream()
                .filter(claim -> claim.states(ScopePart.PLACE) && claim.place().size() == 1)
                .forEach(claim -> rows.computeIfAbsent(
                                new Row(
                                        claim.indicator().id(),
                                        claim.key().period(),
                                        claim.figure().document()),
                                row -> new HashSet<>())
                        .add(plain(claim.place().get(0))));
        return rows.values().stream()
                .filter(places -> places.size() > 1)
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }

    /** Whether one text says the number of such a part, and another says it of no place, or of a list that holds the part. */
    boolean isPartForWhole(Claim part, Claim whole) {
        return !part.document().path().equals(whole.document().path())
                && part.states(ScopePart.PLACE)
                && part.place().size() == 1
                && parts.contains(plain(part.place().get(0)))
                && !whole.states(ScopePart.PLACE)
                && (whole.place().isEmpty() || Places.likeness(part.place(), whole.place()) == Likeness.NEAR);
    }

    private static String plain(String place) {
        return place.strip().toLowerCase(Locale.ROOT);
    }
}
