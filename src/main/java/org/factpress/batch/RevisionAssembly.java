package org.factpress.batch;

import java.util.List;
import org.factpress.model.Extraction;
import org.factpress.model.Revision;
import org.factpress.report.Reports;
import org.factpress.report.template.TemplateException;

/** Puts together the revision that a run has staged. */
final class RevisionAssembly {
    private RevisionAssembly() {}

    static Revision of(StagedRun run) {
        RunInputs inputs = run.inputs();
        List<ReadDocument> documents = run.documents();
        List<Extraction> extractions =
                documents.stream().map(ReadDocument::extraction).toList();
        Reconciled reconciled = run.reconciled();
        return bound(new Revision(
                inputs.spec(),
                inputs.number(),
                inputs.kind(),
                inputs.reason(),
                inputs.asOf(),
                run.verdict().held(),
                inputs.fingerprint(),
                reconciled.indicators(),
                documents.stream().map(ReadDocument::document).toList(),
                extractions.stream().flatMap(each -> each.figures().stream()).toList(),
                extractions.stream().flatMap(each -> each.setAside().stream()).toList(),
                reconciled.statements(),
                reconciled.reconciliation().observations(),
                reconciled.reconciliation().findings(),
                run.comparison().previous()));
    }

    /** What cannot be printed stops a run before it prints anything. */
    private static Revision bound(Revision revision) {
        try {
            Revision bound = Reports.bound(revision);
            ChartLock.check(bound);
            return bound;
        } catch (TemplateException e) {
            throw new TemplateFaultException(e);
        }
    }
}
