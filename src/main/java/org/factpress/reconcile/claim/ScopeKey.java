package org.factpress.reconcile.claim;

import java.util.List;
import java.util.Set;
import org.factpress.model.Quantity;
import org.factpress.model.Scope;
import org.factpress.reconcile.scope.Periods;
import org.factpress.reconcile.scope.Places;
import org.factpress.reconcile.scope.Populations;

/**
 * A scope in words that are equal where the scopes are, to look for others of its kind.
 *
 * <p>{@code within} are the keys of the places that its places lie in. {@code number} is what is told of the scope.
 */
record ScopeKey(String place, Set<String> within, String period, String population, String number) {
    static ScopeKey of(Claim claim) {
        return of(
                new Scope(null, claim.population(), claim.place(), claim.period()),
                number(claim.quantity()));
    }

    static ScopeKey of(Scope scope, String number) {
        return new ScopeKey(
                Places.key(scope.place()),
                Places.within(scope.place()),
                Periods.key(scope.period()),
                Populations.key(scope.population()),
                number);
    }


    /** The keys of the single places where there are several. */
    List<String> members() {
        return place.indexOf(';') < 0 ? List.of() : List.of(place.split(";"));
    }

    /** What tells scopes apart where their places do not, the most telling first. */
    String part(int depth) {
        return switch (depth) {
            case 0 -> period;
            case 1 -> population;
            default -> number;
        };
    }

    private static String number(Quantity quantity) {
        return quantity.value() == null
                ? quantity.low() + "–" + quantity.high()
                : quantity.value().stripTrailingZeros().toString();
    }
}
