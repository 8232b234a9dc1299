package org.factpress.reconcile;

import java.util.ArrayList;
import java.util.List;
import org.factpress.model.Finding;
import org.factpress.model.Indicator;
import org.factpress.model.Observation;
import org.factpress.model.Reconciliation;
import org.factpress.reconcile.claim.Dossier;

/**
 * Turns statements into observations, and what does not fit into findings.
 *
 * <p>The result depends on the evidence alone: not on the order of documents given, the clock, the time zone or the locale.
 */
public final class Reconciler {
    /**
     * Groups core statements by indicator, place, population and period, prints one value of each group, and checks what is
     * said against itself. Findings are about the documents; a correction changes the observation, not the finding.
     */
    public Reconciliation reconcile(Evidence evidence) {
        Dossier dossier = Dossier.of(
                evidence.spec(),
                evidence.indicators(),
                evidence.documents(),
                evidence.extractions(),
                evidence.statements(),
                evidence.previous());
        List<Finding> findings = Checks.findings(dossier, evidence.decisions());
        return new Reconciliation(observations(evidence, dossier, Corrections.of(findings)), findings);
    }

    private static List<Observation> observations(Evidence evidence, Dossier dossier, Corrections corrections) {
        Observations assembly = new Observations(corrections, dossier.ends());
        List<Observation> all =
                new ArrayList<>(dossier.groups().stream().map(assembly::of).toList());
        all.addAll(ComputedChanges.of(all, evidence.previous()));
        all.sort(ObservationKey.order(
                evidence.indicators().stream().map(Indicator::id).toList()));
        return Observations.revised(ObservationKey.distinct(all), evidence.lastRevision());
    }
}
