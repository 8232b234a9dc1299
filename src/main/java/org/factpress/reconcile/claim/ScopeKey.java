package org.factpress.reconcile.claim;

import java.util.List;
import java.util.Set;

/**
 * A scope in words that are equal where the scopes are, to look for others of its kind.
 *
 * <p>{@code within} are the keys of the places that its places lie in. {@code number} is what is told of the scope.
 */
public record ScopeKey(String place, Set<String> within, String period, String population, String number) {
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
}
