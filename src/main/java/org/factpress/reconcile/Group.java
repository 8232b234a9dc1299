package org.factpress.reconcile;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.factpress.model.Indicator;
import org.factpress.model.Population;
import org.factpress.model.Scope;
import org.factpress.model.ScopePart;
import org.jspecify.annotations.Nullable;

/** Claims about one indicator, place, population and period; the first has the fullest scope, the chosen one the value. */
record Group(List<Claim> claims) {
    Group {
        claims = List.copyOf(claims);
    }

    Claim anchor() {
        return claims.get(0);
    }

    Claim chosen() {
        return ValueChoice.among(claims);
    }

    Indicator indicator() {
        return anchor().indicator();
    }

    Family family() {
        return anchor().family();
    }

    List<Claim> others() {
        Claim chosen = chosen();
        return claims.stream()
                .filter(claim -> claim != chosen)
                .sorted(Claims.READING_ORDER)
                .toList();
    }

    List<Claim> supporting() {
        return inReadingOrder(claim -> Values.fit(claim, chosen()));
    }

    List<Claim> dissenting() {
        return inReadingOrder(claim -> !Values.fit(claim, chosen()));
    }

    private List<Claim> inReadingOrder(Predicate<Claim> wanted) {
        return claims.stream().filter(wanted).sorted(Claims.READING_ORDER).toList();
    }

    /** The scope as the chosen claim states it, completed by the others, then by the indicator's declaration. */
    Scope scope() {
        List<String> place = speaker(ScopePart.PLACE).place();
        return new Scope(
                chosen().statement().scope().measure(),
                population(),
                Places.sorted(place.isEmpty() ? indicator().place() : place),
                period());
    }

    @Nullable
    String period() {
        return speaker(ScopePart.PERIOD).period();
    }

    private Population population() {
        Population population = claimsByChoice()
                .map(Claim::population)
                .filter(Population::hasAges)
                .findFirst()
                .orElse(speaker(ScopePart.POPULATION).population());
        boolean declared = indicator().population().hasAges() || population.equals(Population.UNSTATED);
        return !population.hasAges() && declared ? indicator().population() : population;
    }

    /** Who speaks for this part of the scope: whoever states it, else whoever knows it. */
    private Claim speaker(ScopePart part) {
        return claimsByChoice()
                .filter(claim -> claim.states(part))
                .findFirst()
                .orElseGet(() -> claimsByChoice()
                        .filter(claim -> claim.knows(part))
                        .findFirst()
                        .orElse(chosen()));
    }

    Stream<Claim> claimsByChoice() {
        return claims.stream().sorted(ValueChoice.ORDER);
    }
}
