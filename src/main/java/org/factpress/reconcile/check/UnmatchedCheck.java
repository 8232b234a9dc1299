package org.factpress.reconcile.check;

import java.util.List;
import org.factpress.model.Figure;
import org.factpress.model.Finding;
import org.factpress.model.FindingCode;
import org.factpress.model.Statement;
import org.factpress.reconcile.claim.DocumentNames;
import org.factpress.reconcile.claim.Dossier;

/** Names the results that belong to no indicator of the job, so that none is passed over in silence. */
public final class UnmatchedCheck implements Check {
    @Override
    public List<Finding> findings(Dossier dossier) {
        return dossier.core().stream()
                .filter(statement -> statement.indicator() == null)
                .map(statement -> unmatched(dossier.names(), statement))
                .toList();
    }

    private static Finding unmatched(DocumentNames names, Statement statement) {
        Figure figure = statement.figure();
        String measure = figure.scope().measure();
        return FindingDraft.about(FindingCode.UNMATCHED_FIGURE, figure)
                .saying("“" + figure.surface() + "”" + (measure == null ? "" : " (" + measure + ")") + " in "
                        + names.of(figure.document())
                        + " belongs to no indicator of the job, and is not printed: " + statement.why() + ".");
    }
}
