package org.factpress.reconcile.claim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factpress.model.Indicator;
import org.factpress.model.Population;
import org.factpress.model.Scope;
import org.factpress.model.ScopePart;
import org.factpress.reconcile.arithmetic.Family;
import org.factpress.reconcile.arithmetic.Values;
import org.factpress.reconcile.scope.Likeness;
import org.factpress.reconcile.scope.Periods;
import org.factpress.reconcile.scope.Places;
import org.factpress.reconcile.scope.Populations;
import org.jspecify.annotations.Nullable;

/**
 * Claims about one indicator, place, population and period, with the one whose value is chosen, and what the others say: each
 * statement once with all who make it, in reading order.
 *
 * <p>The scope is as the chosen claim states it, completed by the others, then by the indicator's declaration.
 */
public record Group(List<Claim> claims, Claim chosen, List<Told> others, Scope scope) {
    public Group {
        claims = List.copyOf(claims);
        others = List.copyOf(others);
    }

    public static Group of(List<Claim> claims) {
        List<Claim> byChoice = ValueChoice.ranked(claims);
        List<Claim> others =
                byChoice.stream().skip(1).sorted(Claims.READING_ORDER).toList();
        return new Group(byChoice, byChoice.get(0), Told.each(others), scope(byChoice));
    }

    public Indicator indicator() {
        return chosen.indicator();
    }

    public Family family() {
        return chosen.family();
    }

    @Nullable
    public String period() {
        return scope.period();
    }

    public List<Claim> supporting() {
        return inReadingOrder(claim -> Values.fit(claim.figure(), chosen.figure()));
    }

    public List<Claim> dissenting() {
        return inReadingOrder(claim -> !Values.fit(claim.figure(), chosen.figure()));
    }

    /** What the others say, each statement once with all who make it, in reading order. */
    public List<Told> others() {
        return Told.each(inReadingOrder(claim -> claim != chosen));
    }

    public List<Claim> inReadingOrder(Predicate<Claim> wanted) {
        return claims.stream().filter(wanted).sorted(Claims.READING_ORDER).toList();
    }

    private static Scope scope(List<Claim> byChoice) {
        Claim chosen = byChoice.get(0);
        List<String> place = place(byChoice);
        return new Scope(
                chosen.statement().scope().measure(),
                population(byChoice),
                Places.sorted(place.isEmpty() ? chosen.indicator().place() : place),
                period(byChoice));
    }

    /** As the chosen claim states it; one that only inherits its places leaves them to what most claims know. */
    private static List<String> place(List<Claim> byChoice) {
        Claim chosen = byChoice.get(0);
        if (chosen.states(ScopePart.PLACE)) {
            return chosen.place();
        }
        Map<List<String>, Long> known = byChoice.stream()
                .filter(claim -> claim.knows(ScopePart.PLACE))
                .collect(Collectors.groupingBy(
                        claim -> Places.sorted(claim.place()), LinkedHashMap::new, Collectors.counting()));
        return mostFrequent(known).orElse(chosen.place());
    }

    /** The period that most of those name who name one: a study has one year and many days of publication. */
    private static @Nullable String period(List<Claim> byChoice) {
        Map<String, Long> named = byChoice.stream()
                .filter(claim -> claim.states(ScopePart.PERIOD))
                .map(Claim::period)
                .collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
        return mostFrequent(named)
                .or(() -> sinceWhen(byChoice))
                .orElse(speaker(byChoice, ScopePart.PERIOD).period());
    }

    /** What was counted since 2003 and is told again in 2016 is still counted since 2003. */
    private static Optional<String> sinceWhen(List<Claim> byChoice) {
        return byChoice.stream()
                .map(Claim::period)
                .filter(period -> period != null && !Periods.bounded(period))
                .findFirst();
    }

    /** The first of the most frequent, in the order of choice. */
    private static <T> Optional<T> mostFrequent(Map<T, Long> named) {
        return named.entrySet().stream()
                .reduce((one, other) -> other.getValue() > one.getValue() ? other : one)
                .map(Map.Entry::getKey);
    }

    /** By its declared name where the ages are the declared ones, or none are stated. */
    private static Population population(List<Claim> byChoice) {
        Population declared = byChoice.get(0).indicator().population();
        Population stated = byChoice.stream()
                .map(Claim::population)
                .filter(Population::hasAges)
                .findFirst()
                .orElse(speaker(byChoice, ScopePart.POPULATION).population());
        boolean sameAges = declared.hasAges() && (!stated.hasAges() || Populations.sameAges(declared, stated));
        boolean sameWords = Populations.likeness(declared, stated) != Likeness.OTHER;
        return sameAges && sameWords || stated.equals(Population.UNSTATED) ? declared : stated;
    }

    /** Who speaks for this part of the scope: whoever states it, else whoever knows it. */
    private static Claim speaker(List<Claim> byChoice, ScopePart part) {
        return Stream.concat(
                        byChoice.stream().filter(claim -> claim.states(part)),
                        byChoice.stream().filter(claim -> claim.knows(part)))
                .findFirst()
                .orElse(byChoice.get(0));
    }
}
