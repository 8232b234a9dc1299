package org.factpress.reconcile.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.factpress.model.Finding;
import org.factpress.model.FindingCode;
import org.factpress.model.Observation;
import org.factpress.reconcile.arithmetic.Family;
import org.factpress.reconcile.arithmetic.Values;
import org.factpress.reconcile.claim.Claim;
import org.factpress.reconcile.claim.DocumentNames;
import org.factpress.reconcile.claim.Dossier;
import org.factpress.reconcile.claim.Group;
import org.factpress.reconcile.claim.Neighbourhood;
import org.factpress.reconcile.claim.ScopeKeys;
import org.factpress.reconcile.scope.Likeness;
import org.factpress.reconcile.scope.Periods;
import org.factpress.reconcile.scope.Places;
import org.factpress.reconcile.scope.Populations;

/**
 * Holds what is told of a past period against what the earlier release said of it. A count that is still going on ("since
 * 2003") may have grown, and is not compared.
 */
public final class EarlierReleaseCheck implements Check {
    private record Subject(String indicator, Family family, String period) {}

    @Override
    public List<Finding> findings(Dossier dossier) {
        ScopeKeys keys = new ScopeKeys();
        Map<Subject, Neighbourhood<Observation>> before = new HashMap<>();
        dossier.previous().stream()
                .filter(observation -> !observation.computed()
                        && Periods.bounded(observation.scope().period()))
                .forEach(observation -> before.computeIfAbsent(subject(observation), subject -> new Neighbourhood<>())
                        .add(observation, keys.of(observation.scope())));
        return dossier.groups().stream()
                .filter(group -> before.containsKey(subject(group)))
                .flatMap(group -> said(group, before.get(subject(group)), keys)
                        .filter(said -> !Values.fit(group.chosen().quantity(), said.quantity()))
                        .map(said -> finding(dossier.names(), group, said))
                        .stream())
                .toList();
    }

    private static Subject subject(Observation said) {
        return new Subject(
                said.indicator(),
                Family.of(said.quantity(), said.change()),
                Periods.key(said.scope().period()));
    }

    private static Subject subject(Group group) {
        return new Subject(group.indicator().id(), group.family(), Periods.key(group.period()));
    }

    /** The only one of the same place and population. */
    private static Optional<Observation> said(Group group, Neighbourhood<Observation> before, ScopeKeys keys) {
        List<Observation> same = before.around(keys.of(group.scope())).stream()
                .filter(said ->
                        Places.likeness(said.scope().place(), group.scope().place()) == Likeness.SAME)
                .filter(said -> Populations.likeness(
                                        said.scope().population(), group.scope().population())
                                .compareTo(Likeness.OPEN)
                        <= 0)
                .toList();
        return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
    }

    private static Finding finding(DocumentNames names, Group group, Observation said) {
        Claim chosen = group.chosen();
        return FindingDraft.about(FindingCode.CONFLICTING_VALUES, chosen.figure())
                .computed("chosen", chosen.interval())
                .computed("earlier", said.quantity().interval())
                .saying(
                        FindingCode.CONFLICTING_VALUES.severity(),
                        group.indicator().label() + Wording.where(group.scope().place(), group.period()) + ": "
                                + Wording.told(chosen) + " in " + names.of(chosen)
                                + ", but the earlier release gave " + Wording.value(said.quantity())
                                + ". No value fits both. Check which is right; where the earlier one was wrong, say so.",
                        List.of(chosen.figure().id(), said.id()));
    }
}
