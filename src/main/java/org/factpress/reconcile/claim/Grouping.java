package org.factpress.reconcile.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.factpress.model.ScopePart;
import org.factpress.reconcile.arithmetic.Values;
import org.factpress.reconcile.scope.Likeness;
import org.factpress.reconcile.scope.Places;

/**
 * Brings claims together that speak of the same thing.
 *
 * <p>Claims with a full scope come first and open groups. A claim joins the group of its own scope. One that leaves parts
 * open, or whose parts are near (a nested place, an age band one year apart, a period only inherited), joins the closest
 * group whose value fits its own; a tie leaves it out, since nobody can say which is meant. Where no value fits, it joins
 * the one group that differs from it by nothing but what is left unsaid, and contradicts it there; else it stands alone.
 * Different numbers of one sentence never contradict each other: they are told apart.
 */
final class Grouping {
    // Whoever knows the place comes before whoever leaves it open: places must not contradict each other through it.
    private static final Comparator<Claim> FULLEST_FIRST = Comparator.comparing(
                    (Claim claim) -> !claim.knows(ScopePart.PLACE))
            .thenComparingInt(Claim::gaps)
            .thenComparing(claim -> Values.isBound(claim.quantity()))
            .thenComparing(Claims.READING_ORDER);

    private final List<Claim> all;
    private final List<Gathering> gatherings = new ArrayList<>();
    private final Neighbourhood<Gathering> neighbourhood = new Neighbourhood<>();
    private final ToldApart told;

    private Grouping(List<Claim> all) {
        this.all = all;
        this.told = new ToldApart(all);
    }

    static List<Group> of(List<Claim> claims) {
        Map<Subject, List<Claim>> comparable =
                claims.stream().collect(Collectors.groupingBy(Subject::of, LinkedHashMap::new, Collectors.toList()));
        return comparable.values().stream()
                .flatMap(some -> new Grouping(some).grouped().stream())
                .toList();
    }

    /** Only numbers of one indicator and family can be held against each other. */
    private record Subject(String indicator, String family) {
        static Subject of(Claim claim) {
            return new Subject(claim.indicator().id(), claim.family().code());
        }
    }

    private List<Group> grouped() {
        all.stream().sorted(FULLEST_FIRST).forEach(this::place);
        return gatherings.stream()
                .map(gathering -> Group.of(gathering.claims()))
                .toList();
    }

    private void place(Claim claim) {
        ScopeKey key = claim.key();
        Optional<Gathering> own = neighbourhood.at(key).stream()
                .filter(gathering -> gathering.fits(claim) && likeness(claim, gathering) == Likeness.SAME)
                .findFirst();
        if (own.isPresent()) {
            own.get().add(claim);
        } else {
            placeAmongNeighbours(claim, key);
        }
    }

    private void placeAmongNeighbours(Claim claim, ScopeKey key) {
        Map<Likeness, List<Gathering>> around = neighbourhood.around(key).stream()
                .filter(gathering -> !gathering.isToldBeside(claim))
                .collect(Collectors.groupingBy(gathering -> likeness(claim, gathering)));
        List<Gathering> same = around.getOrDefault(Likeness.SAME, List.of());
        List<Gathering> open = around.getOrDefault(Likeness.OPEN, List.of());

        Optional<Gathering> own = fitting(claim, same).stream().findFirst();
        if (own.isEmpty() && (same.isEmpty() || inheritsItsPeriod(claim))) {
            List<Gathering> closest = closest(claim, open, around.getOrDefault(Likeness.NEAR, List.of()));
            if (closest.size() > 1 && !tellOneValue(closest)) {
                return;
            }
            own = closest.stream().findFirst();
        }
        own.or(() -> Nearness.nearest(claim, same))
                .or(() -> open.size() == 1 ? Optional.of(open.get(0)) : declared(open))
                .ifPresentOrElse(gathering -> gathering.add(claim), () -> open(claim, key));
    }

    /** Whichever of them is meant, the same is said of it. */
    private static boolean tellOneValue(List<Gathering> tied) {
        Claim one = tied.get(0).standing();
        return one.quantity().value() != null
                && tied.stream()
                        .allMatch(other -> Values.same(
                                one.quantity().value(),
                                other.standing().quantity().value()));
    }

    private void open(Claim claim, ScopeKey key) {
        Gathering gathering = new Gathering(claim);
        gatherings.add(gathering);
        neighbourhood.add(gathering, key);
    }

    private Likeness likeness(Claim claim, Gathering gathering) {
        Likeness likeness = ScopeLikeness.of(claim, gathering.first());
        return likeness == Likeness.NEAR && told.apart(claim, gathering.first()) ? Likeness.OTHER : likeness;
    }

    private static List<Gathering> closest(Claim claim, List<Gathering> open, List<Gathering> near) {
        List<Gathering> fitting = fitting(claim, open);
        return fitting.isEmpty() ? fitting(claim, near) : fitting;
    }

    private static List<Gathering> fitting(Claim claim, List<Gathering> gatherings) {
        return gatherings.stream().filter(gathering -> gathering.fits(claim)).toList();
    }

    private static boolean inheritsItsPeriod(Claim claim) {
        return !claim.states(ScopePart.PERIOD);
    }

    private static Optional<Gathering> declared(List<Gathering> open) {
        return open.stream()
                .filter(gathering -> Places.likeness(
                                gathering.first().place(),
                                gathering.first().indicator().place())
                        == Likeness.SAME)
                .findFirst();
    }
}
