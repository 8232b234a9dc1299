package org.factpress.batch;

import java.util.List;
import org.factpress.model.Extraction;
import org.factpress.model.Indicator;
import org.factpress.model.Statement;
import org.factpress.reconcile.Evidence;

/** Makes the figures of all documents comparable, and reconciles them. */
record ReconcileWork(Stations stations) implements StepWork {
    @Override
    public void perform(StagedRun run, String part) {
        RunInputs inputs = run.inputs();
        List<ReadDocument> documents = run.documents();
        List<Extraction> extractions =
                documents.stream().map(ReadDocument::extraction).toList();
        List<Indicator> indicators = stations.indicators(inputs.spec(), extractions);
        List<Statement> statements = stations.statements(inputs.spec(), indicators, extractions);
        Comparison comparison = run.comparison();
        Evidence evidence = new Evidence(
                inputs.spec(),
                indicators,
                documents.stream().map(ReadDocument::document).toList(),
                extractions,
                statements,
                comparison.previous(),
                comparison.lastRevision(),
                inputs.decisions());
        run.reconciled(new Reconciled(indicators, statements, stations.reconcile(evidence)));
    }
}
