package org.factpress.review;

import java.util.List;
import java.util.Optional;

/** Everything that people decided about a release, in the order of recording, with what was withdrawn. */
public record ReviewLog(List<RecordedDecision> decisions, List<RecordedApproval> approvals) {
    public static final ReviewLog EMPTY = new ReviewLog(List.of(), List.of());

    public ReviewLog {
        decisions = List.copyOf(decisions);
        approvals = List.copyOf(approvals);
    }

    /** The decisions that were not withdrawn. */
    public List<RecordedDecision> standing() {
        return decisions.stream().filter(RecordedDecision::stands).toList();
    }

    /** The approval of the release as made from these inputs. */
    public Optional<RecordedApproval> approvalOf(String fingerprint) {
        return approvals.stream()
                .filter(RecordedApproval::stands)
                .filter(approval -> approval.fingerprint().equals(fingerprint))
                .findFirst();
    }

    /** The newest approval that stands, whatever it was given for. */
    public Optional<RecordedApproval> lastApproval() {
        return approvals.stream().filter(RecordedApproval::stands).reduce((earlier, later) -> later);
    }
}
