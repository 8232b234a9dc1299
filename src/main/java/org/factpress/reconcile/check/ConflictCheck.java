package org.factpress.reconcile.check;

import java.util.List;
import org.factpress.model.Finding;
import org.factpress.model.FindingCode;
import org.factpress.reconcile.claim.Claim;
import org.factpress.reconcile.claim.DocumentNames;
import org.factpress.reconcile.claim.Dossier;
import org.factpress.reconcile.claim.Group;

/** Finds statements about the same thing that no single value can satisfy. */
public final class ConflictCheck implements Check {
    @Override
    public List<Finding> findings(Dossier dossier) {
        return dossier.groups().stream()
                .flatMap(group -> group.dissenting().stream()
                        .filter(claim -> surelyTheSame(claim, group.chosen()))
                        .map(claim -> conflict(dossier.names(), group, claim)))
                .toList();
    }

    /** Two numbers of one document without any period may well be of two times. */
    private static boolean surelyTheSame(Claim one, Claim other) {
        return one.period() != null || other.period() != null || !one.document().equals(other.document());
    }

    private static Finding conflict(DocumentNames names, Group group, Claim claim) {
        Claim chosen = group.chosen();
        String unit = chosen.quantity().unit();
        return FindingDraft.about(FindingCode.CONFLICTING_VALUES, chosen.figure(), claim.figure())
                .computed("chosen", chosen.quantity().interval())
                .computed("other", claim.quantity().interval())
                .saying(group.indicator().label()
                        + Wording.where(group.scope().place(), group.period()) + ": " + Wording.told(chosen) + " in "
                        + names.of(chosen) + ", but " + Wording.told(claim) + " in " + names.of(claim)
                        + ". Even with rounding, no value fits both (" + Wording.interval(chosen, unit) + " against "
                        + Wording.interval(claim, unit) + ").");
    }
}
