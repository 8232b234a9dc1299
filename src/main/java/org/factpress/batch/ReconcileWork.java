package org.factpress.batch;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.factpress.model.Extraction;
import org.factpress.model.Figure;
import org.factpress.model.Finding;
import org.factpress.model.Indicator;
import org.factpress.model.Reconciliation;
import org.factpress.model.SourceDocument;
import org.factpress.model.Statement;
import org.factpress.reconcile.Evidence;
import org.factpress.review.Docket;
import org.factpress.review.Grounds;

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
        Docket docket = new Docket(inputs.decisions(), grounds(documents));
        Evidence evidence = new Evidence(
                inputs.spec(),
                indicators,
                documents.stream().map(ReadDocument::document).toList(),
                extractions,
                statements,
                comparison.previous(),
                comparison.lastRevision(),
                docket::decision);
        Reconciliation reconciliation = stations.reconcile(evidence);
        run.reconciled(
                new Reconciled(indicators, statements, reconciliation, reopened(docket, reconciliation.findings())));
    }

    private static Grounds grounds(List<ReadDocument> documents) {
        Map<String, String> unreadable = documents.stream()
                .map(ReadDocument::document)
                .filter(document -> !document.outcome().hasText())
                .collect(Collectors.toMap(SourceDocument::path, SourceDocument::sha256, (one, same) -> one));
        List<Figure> figures = documents.stream()
                .flatMap(document -> document.extraction().figures().stream())
                .toList();
        return Grounds.of(figures, unreadable);
    }

    private static List<String> reopened(Docket docket, List<Finding> findings) {
        return docket.reopened(findings).stream()
                .map(again -> "The finding " + again.finding().code().code() + " "
                        + again.finding().id() + " is " + again.told() + ". Decide it again.")
                .toList();
    }
}
