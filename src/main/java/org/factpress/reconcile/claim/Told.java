package org.factpress.reconcile.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.factpress.model.Change;
import org.factpress.model.Quantity;
import org.factpress.model.Scope;
import org.factpress.model.ScopePart;
import org.jspecify.annotations.Nullable;

/** One statement with every claim that makes it: the same quantity of the same population, place and period. */
public record Told(Claim first, List<Claim> claims) {
    private record Key(Quantity quantity, @Nullable Change change, Scope scope, Set<ScopePart> states) {
        static Key of(Claim claim) {
            Scope scope = new Scope(null, claim.population(), claim.place(), claim.period());
            return new Key(claim.quantity(), claim.figure().change(), scope, claim.stated());
        }
    }

    public Told {
        claims = List.copyOf(claims);
    }

    public static Told of(Claim claim) {
        return new Told(claim, List.of(claim));
    }

    static List<Told> each(List<Claim> claims) {
        Map<Key, List<Claim>> same = new LinkedHashMap<>();
        claims.forEach(claim ->
                same.computeIfAbsent(Key.of(claim), key -> new ArrayList<>(1)).add(claim));
        return same.values().stream().map(all -> new Told(all.get(0), all)).toList();
    }
}
