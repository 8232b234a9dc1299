package org.factpress.reconcile.check;

import java.util.List;
import org.factpress.model.Finding;
import org.factpress.model.FindingCode;
import org.factpress.reconcile.arithmetic.Values;
import org.factpress.reconcile.claim.Claim;
import org.factpress.reconcile.claim.DocumentNames;
import org.factpress.reconcile.claim.Dossier;
import org.factpress.reconcile.claim.Group;
import org.factpress.reconcile.claim.Told;

/** Finds statements about the same thing that no single value can satisfy. */
public final class ConflictCheck implements Check {
    @Override
    public List<Finding> findings(Dossier dossier) {
        Sameness sameness = Sameness.of(dossier);
        return dossier.groups().stream()
                .flatMap(group -> group.others().stream()
                        .filter(told -> conflict(sameness, group.chosen(), told.first()))
                        .map(told -> finding(dossier.names(), group, told)))
                .toList();
    }

    private static boolean conflict(Sameness sameness, Claim chosen, Claim other) {
        return !Values.fit(chosen.figure(), other.figure()) && sameness.isSure(chosen, other);
    }

    private static Finding finding(DocumentNames names, Group group, Told told) {
        Claim chosen = group.chosen();
        Claim other = told.first();
        String unit = chosen.quantity().unit();
        return FindingDraft.about(FindingCode.CONFLICTING_VALUES, chosen, told)
                .computed("chosen", chosen.interval())
                .computed("other", other.interval())
                .saying(group.indicator().label()
                        + Wording.where(group.scope().place(), group.period()) + ": " + Wording.told(chosen) + " in "
                        + names.of(chosen) + ", but " + Wording.told(other) + " in " + names.of(told)
                        + ". Even with rounding, no value fits both (" + Wording.interval(chosen, unit) + " against "
                        + Wording.interval(other, unit) + "). Check which is right, and correct the other.");
    }
}
