package org.factpress.reconcile.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.factpress.model.Population;
import org.factpress.model.ScopePart;
import org.factpress.reconcile.arithmetic.Values;
import org.factpress.reconcile.scope.Periods;

/**
 * Tells which scopes a document means as two: it gives each a value that is no looser wording of the other, as in the rows of
 * a table.
 */
final class ToldApart {
    private record Key(List<String> place, Population population, String period) {
        static Key of(Claim claim) {
            return new Key(claim.place(), claim.population(), Periods.key(claim.period()));
        }
    }

    private record Both(Key one, Key other) {}

    private final Map<Key, Map<String, List<Claim>>> told = new HashMap<>();
    private final Map<Both, Boolean> known = new HashMap<>();

    /** Only who says where and when tells two scopes apart. */
    ToldApart(List<Claim> claims) {
        for (Claim claim : claims) {
            if (claim.states(ScopePart.PLACE) && claim.states(ScopePart.PERIOD)) {
                add(
                        told.computeIfAbsent(Key.of(claim), key -> new HashMap<>())
                                .computeIfAbsent(claim.figure().document(), path -> new ArrayList<>(1)),
                        claim);
            }
        }
    }

    private static void add(List<Claim> ofDocument, Claim claim) {
        if (ofDocument.stream().noneMatch(other -> other.quantity().equals(claim.quantity()))) {
            ofDocument.add(claim);
        }
    }

    boolean apart(Claim one, Claim other) {
        return known.computeIfAbsent(new Both(Key.of(one), Key.of(other)), this::areApart);
    }

    private boolean areApart(Both scopes) {
        Map<String, List<Claim>> here = told.getOrDefault(scopes.one(), Map.of());
        Map<String, List<Claim>> there = told.getOrDefault(scopes.other(), Map.of());
        boolean swap = here.size() > there.size();
        Map<String, List<Claim>> fewer = swap ? there : here;
        Map<String, List<Claim>> more = swap ? here : there;
        return fewer.entrySet().stream()
                .anyMatch(entry -> anyApart(entry.getValue(), more.getOrDefault(entry.getKey(), List.of())));
    }

    private static boolean anyApart(List<Claim> some, List<Claim> others) {
        return some.stream().anyMatch(one -> others.stream().anyMatch(other -> one != other && !restates(one, other)));
    }

    private static boolean restates(Claim one, Claim other) {
        return Values.fit(one.figure(), other.figure())
                && !Values.same(one.quantity().value(), other.quantity().value());
    }
}
