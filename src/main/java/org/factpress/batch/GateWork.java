package org.factpress.batch;

import java.util.ArrayList;
import java.util.List;
import org.factpress.model.Approval;
import org.factpress.model.Finding;
import org.factpress.model.Severity;

/** Decides whether the release goes out or waits for a person. */
public record GateWork() implements StepWork {
    @Override
    public void perform(StagedRun run, String part) {
        List<String> reasons = new ArrayList<>();
        List<Finding> findings = run.reconciled().reconciliation().findings();
        List<Finding> undecided = undecided(findings, run.inputs().strict());
        addCount(reasons, count(undecided, Severity.ERROR), "error", "errors");
        addCount(reasons, count(undecided, Severity.WARNING), "warning", "warnings");
        if (run.documents().stream().noneMatch(each -> each.document().outcome().hasText())) {
            reasons.add("no document could be read");
        }
        if (run.inputs().spec().approval() == Approval.REQUIRED && run.inputs().approval() == null) {
            reasons.add(ReleaseSummary.APPROVAL);
        }
        run.verdict(new Verdict(!reasons.isEmpty(), reasons));
    }

    /** The errors that nobody decided; in a strict run, the warnings as well. */
    public static List<Finding> undecided(List<Finding> findings, boolean strict) {
        return findings.stream()
                .filter(finding -> finding.decision() == null)
                .filter(finding ->
                        finding.severity() == Severity.ERROR || strict && finding.severity() == Severity.WARNING)
                .toList();
    }

    private static long count(List<Finding> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    private static void addCount(List<String> reasons, long count, String one, String many) {
        if (count > 0) {
            reasons.add(count == 1 ? "1 " + one + " needs a decision" : count + " " + many + " need a decision");
        }
    }
}
