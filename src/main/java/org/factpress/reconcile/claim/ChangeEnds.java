package org.factpress.reconcile.claim;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.factpress.model.Change;
import org.factpress.model.Figure;
import org.factpress.model.FigureKind;
import org.factpress.model.Observation;
import org.factpress.model.Qualifier;
import org.factpress.model.Quantity;
import org.factpress.model.Scope;
import org.factpress.model.ScopePart;
import org.factpress.reconcile.arithmetic.Family;
import org.factpress.reconcile.scope.Likeness;
import org.factpress.reconcile.scope.Periods;
import org.factpress.reconcile.scope.Places;
import org.factpress.reconcile.scope.Populations;
import org.jspecify.annotations.Nullable;

/** Finds the two values that a stated change lies between: in its sentence, else in this release, else in the previous. */
public final class ChangeEnds {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private record Subject(String indicator, String period) {}

    private record Wording(String document, String quote, BigDecimal number) {}

    private final Buckets<Wording, Claim> levels;
    private final Map<Subject, Neighbourhood<Group>> groups = new HashMap<>();
    private final Map<Subject, Neighbourhood<Observation>> previous = new HashMap<>();
    private final Map<Group, Map<String, Claim>> tellers = new IdentityHashMap<>();
    private final ScopeKeys keys = new ScopeKeys();

    ChangeEnds(List<Claim> claims, List<Group> groups, List<Observation> previous) {
        List<Claim> numbers = claims.stream()
                .filter(claim -> !claim.isChange() && claim.quantity().value() != null)
                .toList();
        this.levels = Buckets.of(
                numbers,
                claim -> wording(claim, Objects.requireNonNull(claim.quantity().value())));
        groups.stream().filter(group -> !group.family().isChange()).forEach(this::add);
        previous.stream()
                .filter(observation -> observation.quantity().kind() != FigureKind.CHANGE)
                .forEach(this::add);
    }

    private void add(Group group) {
        add(groups, group, group.indicator().id(), group.scope());
    }

    private void add(Observation observation) {
        add(previous, observation, observation.indicator(), observation.scope());
    }

    private <T> void add(Map<Subject, Neighbourhood<T>> index, T item, String indicator, Scope scope) {
        index.computeIfAbsent(new Subject(indicator, Periods.key(scope.period())), subject -> new Neighbourhood<>())
                .add(item, keys.of(scope));
    }

    private <T> Set<T> around(Map<Subject, Neighbourhood<T>> index, Claim claim, String period) {
        Neighbourhood<T> found = index.get(new Subject(claim.indicator().id(), Periods.key(period)));
        return found == null ? Set.of() : found.around(keys.of(claim.place(), period, claim.population()));
    }

    private static Wording wording(Claim claim, BigDecimal number) {
        return new Wording(claim.figure().document(), claim.figure().quote(), number.stripTrailingZeros());
    }

    /** One end of a change: its quantity, and the figure that states it where this release has one. */
    public record End(Quantity quantity, Optional<Figure> figure) {}

    public Optional<End> from(Claim claim, Change change) {
        return end(claim, change.from(), period(change.fromPeriod(), claim, 0));
    }

    public Optional<End> to(Claim claim, Change change) {
        return end(claim, change.to(), period(change.toPeriod(), claim, 1));
    }

    /** The change with its ends and their periods filled in from what the release says elsewhere. */
    public Change completed(Change told, Group group) {
        Claim claim = group.chosen();
        String fromPeriod = period(told.fromPeriod(), claim, 0);
        String toPeriod = period(told.toPeriod(), claim, 1);
        return new Change(
                told.direction(),
                value(told.from(), from(claim, told)),
                value(told.to(), to(claim, told)),
                fromPeriod,
                toPeriod,
                told.relative());
    }

    private static @Nullable BigDecimal value(@Nullable BigDecimal told, Optional<End> end) {
        if (told != null) {
            return told;
        }
        return end.map(found -> found.quantity().value()).orElse(null);
    }

    private Optional<End> end(Claim claim, @Nullable BigDecimal told, @Nullable String period) {
        if (told != null) {
            return Optional.of(inTheSameSentence(claim, told).orElseGet(() -> asWritten(claim, told)));
        }
        return period == null ? Optional.empty() : elsewhere(claim, period);
    }

    private Optional<End> inTheSameSentence(Claim claim, BigDecimal told) {
        return levels.at(wording(claim, told)).stream()
                .findFirst()
                .map(other -> new End(other.quantity(), Optional.of(other.figure())));
    }

    /** An end that is no figure of its own has the precision of its digits, and the unit of what changes. */
    private static End asWritten(Claim claim, BigDecimal told) {
        BigDecimal lastPlace = BigDecimal.ONE.movePointLeft(Math.max(0, told.scale()));
        // A share never lies above a hundred: such ends are counts, whatever the indicator is in.
        boolean count = told.compareTo(HUNDRED) > 0
                && !Family.POINTS.equals(claim.quantity().unit());
        String declared = count && Family.PERCENT.equals(claim.indicator().unit())
                ? null
                : claim.indicator().unit();
        String unit = Family.POINTS.equals(claim.quantity().unit()) ? Family.PERCENT : declared;
        FigureKind kind = Family.PERCENT.equals(unit) ? FigureKind.PERCENTAGE : FigureKind.COUNT;
        return new End(new Quantity(kind, told, null, null, Qualifier.EXACT, lastPlace, unit), Optional.empty());
    }

    /** The group of the closest scope, where one is closest; told by the same document if it tells it. */
    private Optional<End> elsewhere(Claim claim, String period) {
        return closest(around(groups, claim, period), group -> likeness(claim, group.scope()))
                .map(group -> told(claim, group))
                .or(() -> before(claim, period));
    }

    private End told(Claim claim, Group group) {
        Claim teller = tellers.computeIfAbsent(group, ChangeEnds::tellers)
                .getOrDefault(claim.figure().document(), group.chosen());
        return new End(teller.quantity(), Optional.of(teller.figure()));
    }

    /** The claim of each document that is the first to be chosen. */
    private static Map<String, Claim> tellers(Group group) {
        Map<String, Claim> first = new HashMap<>();
        group.claims().forEach(claim -> first.putIfAbsent(claim.figure().document(), claim));
        return first;
    }

    private Optional<End> before(Claim claim, String period) {
        return closest(around(previous, claim, period), observation -> likeness(claim, observation.scope()))
                .map(observation -> new End(observation.quantity(), Optional.empty()));
    }

    /** None where two are as close: nobody can say which is meant. */
    private static <T> Optional<T> closest(Collection<T> candidates, Function<T, Likeness> likeness) {
        for (Likeness wanted : List.of(Likeness.SAME, Likeness.OPEN, Likeness.NEAR)) {
            List<T> found = candidates.stream()
                    .filter(candidate -> likeness.apply(candidate) == wanted)
                    .toList();
            if (!found.isEmpty()) {
                return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** A place that the sentence states must be the place of the end; one that it inherits may be near it. */
    private static Likeness likeness(Claim claim, Scope scope) {
        Likeness place = Places.likeness(claim.place(), scope.place());
        if (place == Likeness.NEAR && claim.states(ScopePart.PLACE)) {
            return Likeness.OTHER;
        }
        return Likeness.worst(place, Populations.likeness(claim.population(), scope.population()));
    }

    private static @Nullable String period(@Nullable String told, Claim claim, int end) {
        if (told != null || claim.period() == null) {
            return told;
        }
        List<String> ends = Stream.of(claim.period().split("/")).toList();
        return ends.size() == 2 ? ends.get(end) : null;
    }
}
