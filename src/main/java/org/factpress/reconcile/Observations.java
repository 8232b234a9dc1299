package org.factpress.reconcile;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.factpress.model.Change;
import org.factpress.model.FigureKind;
import org.factpress.model.Indicator;
import org.factpress.model.Observation;
import org.factpress.model.ObservationStatus;
import org.factpress.model.Qualifier;
import org.factpress.model.Quantity;
import org.factpress.reconcile.arithmetic.Values;
import org.factpress.reconcile.claim.ChangeEnds;
import org.factpress.reconcile.claim.Claim;
import org.factpress.reconcile.claim.Group;
import org.jspecify.annotations.Nullable;

/** Makes an observation of each group, with the figures that support and contradict it. */
final class Observations {
    private final Corrections corrections;
    private final ChangeEnds ends;

    Observations(Corrections corrections, ChangeEnds ends) {
        this.corrections = corrections;
        this.ends = ends;
    }

    Observation of(Group group) {
        return corrections
                .of(group)
                .map(corrected -> of(group, corrected, claim -> Values.fit(claim.quantity(), corrected)))
                .orElseGet(() -> of(
                        group,
                        group.chosen().quantity(),
                        claim -> Values.fit(claim.figure(), group.chosen().figure())));
    }

    private Observation of(Group group, Quantity value, Predicate<Claim> supports) {
        Quantity quantity = inDeclaredUnit(group.indicator(), value);
        return new Observation(
                new ObservationKey(group.indicator().id(), group.scope(), group.family()).id(),
                group.indicator().id(),
                group.indicator().label(),
                quantity,
                group.scope(),
                change(group),
                false,
                status(quantity),
                ids(group.inReadingOrder(supports)),
                ids(group.inReadingOrder(supports.negate())),
                null);
    }

    /** "Police officers" and "officers" are one count: it is told in the unit that the indicator declares. */
    private static Quantity inDeclaredUnit(Indicator indicator, Quantity told) {
        boolean counts = told.kind() == FigureKind.COUNT || told.kind() == FigureKind.VAGUE;
        return counts && indicator.unit() != null
                ? new Quantity(
                        told.kind(),
                        told.value(),
                        told.low(),
                        told.high(),
                        told.qualifier(),
                        told.precision(),
                        indicator.unit())
                : told;
    }

    /** The observations with the value that each had in the release's last revision, where it has another now. */
    static List<Observation> revised(List<Observation> observations, List<Observation> lastRevision) {
        Map<String, Observation> before = new HashMap<>();
        lastRevision.forEach(observation -> before.put(observation.id(), observation));
        return observations.stream()
                .map(observation -> revised(observation, before.get(observation.id())))
                .toList();
    }

    private static Observation revised(Observation now, @Nullable Observation before) {
        BigDecimal value = before == null ? null : before.quantity().value();
        if (value == null || Values.same(value, now.quantity().value())) {
            return now;
        }
        return new Observation(
                now.id(),
                now.indicator(),
                now.label(),
                now.quantity(),
                now.scope(),
                now.change(),
                now.computed(),
                now.status(),
                now.supporting(),
                now.dissenting(),
                value);
    }

    private @Nullable Change change(Group group) {
        if (!group.family().isChange()) {
            return null;
        }
        Change told = group.chosen().figure().change();
        return told == null ? null : ends.completed(told, group);
    }

    private static ObservationStatus status(Quantity quantity) {
        boolean estimated = quantity.qualifier() == Qualifier.ABOUT
                || quantity.kind() == FigureKind.RANGE
                || quantity.kind() == FigureKind.VAGUE;
        return estimated ? ObservationStatus.ESTIMATED : ObservationStatus.NORMAL;
    }

    private static List<String> ids(List<Claim> claims) {
        return claims.stream().map(claim -> claim.figure().id()).distinct().toList();
    }
}
