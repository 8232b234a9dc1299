package org.factpress.reconcile.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.factpress.model.Population;
import org.factpress.model.Quantity;
import org.factpress.model.Scope;
import org.factpress.reconcile.scope.Periods;
import org.factpress.reconcile.scope.Places;
import org.factpress.reconcile.scope.Populations;
import org.jspecify.annotations.Nullable;

/** Makes scope keys; the few scopes that a release speaks of again and again are worked out once. */
public final class ScopeKeys {
    private final Map<List<String>, String> places = new HashMap<>();
    private final Map<List<String>, Set<String>> within = new HashMap<>();
    private final Map<String, String> periods = new HashMap<>();
    private final Map<Population, String> populations = new HashMap<>();

    public ScopeKey of(List<String> place, @Nullable String period, Population population, Quantity told) {
        return of(place, period, population, number(told));
    }

    /** Of a scope in which nothing is told. */
    public ScopeKey of(List<String> place, @Nullable String period, Population population) {
        return of(place, period, population, "");
    }

    public ScopeKey of(Scope scope) {
        return of(scope.place(), scope.period(), scope.population());
    }

    private ScopeKey of(List<String> place, @Nullable String period, Population population, String number) {
        return new ScopeKey(
                places.computeIfAbsent(place, Places::key),
                within.computeIfAbsent(place, Places::within),
                period == null ? "" : periods.computeIfAbsent(period, Periods::key),
                populations.computeIfAbsent(population, Populations::key),
                number);
    }

    private static String number(Quantity quantity) {
        return quantity.value() == null
                ? quantity.low() + "–" + quantity.high()
                : quantity.value().stripTrailingZeros().toString();
    }
}
