package org.factpress.review;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.factpress.model.Approval;
import org.factpress.model.Severity;

/** Decides whether a draft can be approved as it is. */
public final class Approvals {
    private Approvals() {}

    /**
     * The approval of this draft, to be recorded.
     *
     * @throws ReleaseHeldException while errors wait for a decision
     * @throws ReviewException where there is nothing to approve, or nobody could have seen what is approved
     */
    public static RecordedApproval of(CaseFile file, Approval asked, String by, String reason, Instant now) {
        if (asked != Approval.REQUIRED) {
            throw new ReviewException(
                    "the job asks for no approval (approval: automatic), so there is nothing to approve");
        }
        if (!file.draft()) {
            throw new ReviewException("revision " + file.revision() + " of " + file.release()
                    + " is released already, and no draft waits for approval; run the job for a new one");
        }
        long errors = file.open(Severity.ERROR);
        if (errors > 0) {
            throw new ReleaseHeldException((errors == 1 ? "1 error needs" : errors + " errors need")
                    + " a decision before " + file.release() + " can be approved");
        }
        if (file.isOutdated()) {
            throw new ReviewException(
                    "findings were decided since this draft was written, so it is not what would go out;"
                            + " run the job again, look at the new draft, then approve it");
        }
        file.log().approvalOf(file.fingerprint()).ifPresent(before -> {
            throw new ReviewException("this draft is approved already, by " + before.by() + " (" + before.reason()
                    + "); run the job to release it");
        });
        return new RecordedApproval(
                0,
                file.fingerprint(),
                Texts.required("name", "--by", by, 200),
                now.truncatedTo(ChronoUnit.SECONDS),
                Texts.required("reason", "--reason", reason, 2000),
                null);
    }
}
