package org.factpress.reconcile.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.factpress.model.ScopePart;
import org.factpress.reconcile.arithmetic.Values;
import org.factpress.reconcile.scope.Likeness;
import org.factpress.reconcile.scope.Periods;
import org.factpress.reconcile.scope.Places;

/**
 * Brings claims together that speak of the same thing.
 *
 * <p>Claims with a full scope come first and open groups. A claim joins the group of its own scope. One that leaves parts
 * open, or whose parts are near (a nested place, an age band one year apart, a period only inherited), joins the closest
 * group whose value fits its own; a tie leaves it out, since nobody can say which is meant. Where no value fits, it joins
 * the one group that differs from it by nothing but what is left unsaid, and contradicts it there; else it stands alone.
 */
public final class Grouping {
    // Whoever knows the place comes before whoever leaves it open: places must not contradict each other through it.
    private static final Comparator<Claim> FULLEST_FIRST = Comparator.comparing(
                    (Claim claim) -> !claim.knows(ScopePart.PLACE))
            .thenComparingInt(Claim::gaps)
            .thenComparing(claim -> Values.isBound(claim.quantity()))
            .thenComparing(Claims.READING_ORDER);

    private final List<Claim> all;
    private final List<List<Claim>> groups = new ArrayList<>();

    private Grouping(List<Claim> all) {
        this.all = all;
    }

    public static List<Group> of(List<Claim> claims) {
        Map<List<String>, List<Claim>> comparable = claims.stream()
                .collect(Collectors.groupingBy(Grouping::subject, LinkedHashMap::new, Collectors.toList()));
        return comparable.values().stream()
                .flatMap(some -> new Grouping(some).grouped().stream())
                .toList();
    }

    /** Only numbers of one indicator and family can be held against each other. */
    private static List<String> subject(Claim claim) {
        return List.of(claim.indicator().id(), claim.family().code());
    }

    private List<Group> grouped() {
        all.stream().sorted(FULLEST_FIRST).forEach(this::place);
        return groups.stream().map(Group::of).toList();
    }

    private void place(Claim claim) {
        Map<Likeness, List<List<Claim>>> candidates =
                groups.stream().collect(Collectors.groupingBy(group -> likeness(claim, group)));
        List<List<Claim>> same = candidates.getOrDefault(Likeness.SAME, List.of());
        List<List<Claim>> open = candidates.getOrDefault(Likeness.OPEN, List.of());
        List<List<Claim>> near = candidates.getOrDefault(Likeness.NEAR, List.of());

        Optional<List<Claim>> own = first(same, group -> fits(claim, group));
        if (own.isEmpty() && (same.isEmpty() || inheritsItsPeriod(claim))) {
            List<List<Claim>> closest = closest(claim, open, near);
            if (closest.size() > 1) {
                return;
            }
            own = first(closest, group -> true);
        }
        own.or(() -> first(same, group -> true))
                .or(() -> open.size() == 1 ? Optional.of(open.get(0)) : declared(open))
                .ifPresentOrElse(group -> group.add(claim), () -> open(claim));
    }

    private void open(Claim claim) {
        groups.add(new ArrayList<>(List.of(claim)));
    }

    private Likeness likeness(Claim claim, List<Claim> group) {
        Likeness likeness = ScopeLikeness.of(claim, group.get(0));
        return likeness == Likeness.NEAR && toldApart(claim, group.get(0)) ? Likeness.OTHER : likeness;
    }

    private static List<List<Claim>> closest(Claim claim, List<List<Claim>> open, List<List<Claim>> near) {
        List<List<Claim>> fitting =
                open.stream().filter(group -> fits(claim, group)).toList();
        return fitting.isEmpty()
                ? near.stream().filter(group -> fits(claim, group)).toList()
                : fitting;
    }

    /** Two scopes are apart where one document gives each a value that is no looser wording of the other. */
    private boolean toldApart(Claim one, Claim other) {
        return all.stream()
                .filter(claim -> inTheScopeOf(one, claim))
                .anyMatch(claim -> all.stream()
                        .filter(rival -> inTheScopeOf(other, rival))
                        .anyMatch(rival -> Apart.inOneDocument(claim, rival)));
    }

    private static boolean inTheScopeOf(Claim scope, Claim claim) {
        return claim.place().equals(scope.place())
                && claim.population().equals(scope.population())
                && Periods.likeness(claim.period(), scope.period()) == Likeness.SAME;
    }

    private static boolean fits(Claim claim, List<Claim> group) {
        return Values.fit(claim, ValueChoice.among(group));
    }

    private static boolean inheritsItsPeriod(Claim claim) {
        return !claim.states(ScopePart.PERIOD);
    }

    private static Optional<List<Claim>> declared(List<List<Claim>> open) {
        return first(
                open,
                group -> Places.likeness(
                                group.get(0).place(), group.get(0).indicator().place())
                        == Likeness.SAME);
    }

    private static Optional<List<Claim>> first(List<List<Claim>> groups, Predicate<List<Claim>> wanted) {
        return groups.stream().filter(wanted).findFirst();
    }
}
