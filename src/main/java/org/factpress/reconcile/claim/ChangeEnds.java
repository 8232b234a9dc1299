package org.factpress.reconcile.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
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
import org.factpress.reconcile.arithmetic.Values;
import org.factpress.reconcile.scope.Likeness;
import org.factpress.reconcile.scope.Periods;
import org.factpress.reconcile.scope.Places;
import org.factpress.reconcile.scope.Populations;
import org.jspecify.annotations.Nullable;

/** Finds the two values that a stated change lies between: in its sentence, else in this release, else in the previous. */
public final class ChangeEnds {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private final List<Claim> claims;
    private final List<Group> groups;
    private final List<Observation> previous;

    public ChangeEnds(List<Claim> claims, List<Group> groups, List<Observation> previous) {
        this.claims = claims;
        this.groups = groups;
        this.previous = previous;
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
        return claims.stream()
                .filter(other -> !other.isChange() && other.document().equals(claim.document()))
                .filter(other -> other.figure().quote().equals(claim.figure().quote()))
                .filter(other -> Values.same(other.quantity().value(), told))
                .map(other -> new End(other.quantity(), Optional.of(other.figure())))
                .findFirst();
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
        List<Group> candidates = groups.stream()
                .filter(group -> group.indicator().equals(claim.indicator()))
                .filter(group -> !group.family().isChange())
                .filter(group -> Periods.likeness(group.period(), period) == Likeness.SAME)
                .toList();
        return closest(candidates, group -> likeness(claim, group.scope()))
                .map(group -> told(claim, group))
                .or(() -> before(claim, period));
    }

    private static End told(Claim claim, Group group) {
        Claim teller = group.claims().stream()
                .filter(other -> other.document().equals(claim.document()))
                .findFirst()
                .orElse(group.chosen());
        return new End(teller.quantity(), Optional.of(teller.figure()));
    }

    private Optional<End> before(Claim claim, String period) {
        List<Observation> candidates = previous.stream()
                .filter(observation ->
                        observation.indicator().equals(claim.indicator().id()))
                .filter(observation -> observation.quantity().kind() != FigureKind.CHANGE)
                .filter(observation -> Periods.likeness(observation.scope().period(), period) == Likeness.SAME)
                .toList();
        return closest(candidates, observation -> likeness(claim, observation.scope()))
                .map(observation -> new End(observation.quantity(), Optional.empty()));
    }

    /** None where two are as close: nobody can say which is meant. */
    private static <T> Optional<T> closest(List<T> candidates, Function<T, Likeness> likeness) {
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
