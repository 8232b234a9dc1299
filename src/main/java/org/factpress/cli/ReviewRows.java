package org.factpress.cli;

import org.factpress.model.Decision;
import org.factpress.model.Finding;
import org.factpress.review.CaseFile;
import org.factpress.review.RecordedApproval;
import org.factpress.review.RecordedDecision;
import org.factpress.review.Withdrawal;
import org.jspecify.annotations.Nullable;

/** Decisions and approvals as rows, in the order of recording. */
final class ReviewRows {
    private ReviewRows() {}

    static Rows none() {
        return new Rows(
                "finding",
                "code",
                "action",
                "value",
                "state",
                "by",
                "at",
                "reason",
                "withdrawnBy",
                "withdrawnAt",
                "withdrawnReason");
    }

    static Rows of(CaseFile file) {
        Rows rows = none();
        file.log().decisions().forEach(record -> add(rows, file, record));
        file.log().approvals().forEach(approval -> add(rows, file, approval));
        return rows;
    }

    private static void add(Rows rows, CaseFile file, RecordedDecision record) {
        Decision decision = record.decision();
        String finding = file.findingOf(record).map(Finding::id).orElse(record.finding());
        Withdrawal taken = record.withdrawal();
        rows.add(
                finding,
                record.code().code(),
                decision.action().code(),
                decision.value(),
                state(file, record),
                decision.by(),
                decision.at(),
                decision.reason(),
                by(taken),
                at(taken),
                reason(taken));
    }

    /** {@code idle}: what it was about changed, fits now, or is no longer said. */
    private static String state(CaseFile file, RecordedDecision record) {
        if (!record.stands()) {
            return "withdrawn";
        }
        return file.findingOf(record).isPresent() ? "holds" : "idle";
    }

    private static void add(Rows rows, CaseFile file, RecordedApproval approval) {
        String state =
                !approval.stands() ? "withdrawn" : approval.fingerprint().equals(file.fingerprint()) ? "holds" : "idle";
        Withdrawal taken = approval.withdrawal();
        rows.add(
                null,
                null,
                "approve",
                null,
                state,
                approval.by(),
                approval.at(),
                approval.reason(),
                by(taken),
                at(taken),
                reason(taken));
    }

    private static @Nullable Object by(@Nullable Withdrawal taken) {
        return taken == null ? null : taken.by();
    }

    private static @Nullable Object at(@Nullable Withdrawal taken) {
        return taken == null ? null : taken.at();
    }

    private static @Nullable Object reason(@Nullable Withdrawal taken) {
        return taken == null ? null : taken.reason();
    }
}
