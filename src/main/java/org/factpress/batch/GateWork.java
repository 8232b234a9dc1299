package org.factpress.batch;

import java.util.ArrayList;
import java.util.List;
import org.factpress.model.Approval;
import org.factpress.model.Finding;
import org.factpress.model.Severity;

/** Decides whether the release goes out or waits for a person. */
record GateWork() implements StepWork {
    @Override
    public void perform(StagedRun run, String part) {
        List<String> reasons = new ArrayList<>();
        List<Finding> findings = run.reconciled().reconciliation().findings();
        addCount(reasons, findings.stream().filter(Finding::holds).count(), "error", "errors");
        if (run.inputs().strict()) {
            addCount(reasons, findings.stream().filter(GateWork::isOpenWarning).count(), "warning", "warnings");
        }
        if (run.documents().stream().noneMatch(each -> each.document().outcome().hasText())) {
            reasons.add("no document could be read");
        }
        if (run.inputs().spec().approval() == Approval.REQUIRED) {
            reasons.add("the job asks for approval");
        }
        run.verdict(new Verdict(!reasons.isEmpty(), reasons));
    }

    private static boolean isOpenWarning(Finding finding) {
        return finding.severity() == Severity.WARNING && finding.decision() == null;
    }

    private static void addCount(List<String> reasons, long count, String one, String many) {
        if (count > 0) {
            reasons.add(count == 1 ? "1 " + one + " needs a decision" : count + " " + many + " need a decision");
        }
    }
}
