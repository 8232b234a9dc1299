package org.factpress.reconcile.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.factpress.model.Finding;
import org.factpress.model.FindingCode;
import org.factpress.reconcile.claim.Claim;
import org.factpress.reconcile.claim.DocumentNames;
import org.factpress.reconcile.claim.Dossier;
import org.factpress.reconcile.claim.Group;
import org.factpress.reconcile.claim.Pairs;
import org.factpress.reconcile.claim.ScopeLikeness;
import org.factpress.reconcile.scope.Likeness;
import org.factpress.reconcile.scope.Periods;
import org.factpress.reconcile.scope.Populations;

/** Finds age bands that are the same but for one year at one end: "under 15" beside "15 and younger". */
public final class AgeBandCheck implements Check {
    @Override
    public List<Finding> findings(Dossier dossier) {
        DocumentNames names = dossier.names();
        return Stream.concat(
                        dossier.groups().stream().flatMap(group -> within(names, group)),
                        Pairs.of(dossier.groups()).flatMap(pair -> between(names, pair)))
                .toList();
    }

    private static Stream<Finding> within(DocumentNames names, Group group) {
        Optional<Claim> reference = group.claims().stream()
                .filter(claim -> claim.population().hasAges())
                .findFirst();
        return reference.stream()
                .flatMap(first -> group.others().stream()
                        .filter(claim -> Populations.boundApart(first.population(), claim.population()))
                        .map(claim -> finding(
                                names,
                                first,
                                claim,
                                "They are read as one result: check which of the two the study means.")));
    }

    /** Two documents whose values differ as well: the bands may be the reason. */
    private static Stream<Finding> between(DocumentNames names, Pairs.Pair pair) {
        Claim one = pair.one().chosen();
        Claim other = pair.other().chosen();
        boolean sameButForTheBand = !one.document().equals(other.document())
                && Populations.boundApart(one.population(), other.population())
                && ScopeLikeness.place(one, other).compareTo(Likeness.OPEN) <= 0
                && Periods.likeness(one.period(), other.period()) == Likeness.SAME;
        return sameButForTheBand
                ? Stream.of(finding(names, one, other, "Their values differ too, and are kept apart."))
                : Stream.empty();
    }

    private static Finding finding(DocumentNames names, Claim one, Claim other, String consequence) {
        FindingDraft draft = FindingDraft.about(FindingCode.AGE_BAND_MISMATCH, one.figure(), other.figure())
                .computed("first.ageMin", one.population().ageMin())
                .computed("first.ageMax", one.population().ageMax())
                .computed("second.ageMin", other.population().ageMin())
                .computed("second.ageMax", other.population().ageMax());
        return draft.saying("The age bands differ by one year: " + names.of(one) + " gives "
                + Wording.told(one) + " for those " + Wording.ages(one.population()) + ", " + names.of(other)
                + " gives " + Wording.told(other) + " for those " + Wording.ages(other.population()) + ". "
                + consequence);
    }
}
