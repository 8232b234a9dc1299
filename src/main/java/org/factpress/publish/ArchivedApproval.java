package org.factpress.publish;

import java.time.Instant;
import java.util.Optional;
import org.factpress.archive.Archive;
import org.factpress.archive.ArchivedRevision;
import org.factpress.review.RecordedApproval;
import org.factpress.review.ReviewLog;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The approval that an archived revision went out with, as archived beside it. */
public final class ArchivedApproval {
    private static final String PATH = "review/review.json";
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private ArchivedApproval() {}

    /** None where the revision was made without one. */
    public static Optional<RecordedApproval> of(Archive archive, ArchivedRevision revision) {
        if (!archive.paths(revision).contains(PATH)) {
            return Optional.empty();
        }
        JsonNode approval = MAPPER.readTree(archive.content(revision, PATH)).path("approval");
        return approval.isObject() ? Optional.of(approval(approval)) : Optional.empty();
    }

    private static RecordedApproval approval(JsonNode json) {
        return new RecordedApproval(
                0,
                json.required("fingerprint").stringValue(),
                json.required("by").stringValue(),
                Instant.parse(json.required("at").stringValue()),
                json.required("reason").stringValue(),
                null);
    }

    /** What keeps a revision here that needs an approval: none was given for it, or it was taken back. */
    public static Optional<Hold> hold(Archive archive, ArchivedRevision revision, ReviewLog log, String job) {
        Optional<RecordedApproval> approval =
                of(archive, revision).filter(given -> given.fingerprint().equals(revision.fingerprint()));
        if (approval.isEmpty()) {
            return Optional.of(new Hold(
                    "nobody approved revision " + revision.number() + ", and the job asks for approval",
                    "run the job again: './factpress run " + job + "' makes a draft that can be approved"));
        }
        return isTakenBack(revision, log)
                ? Optional.of(new Hold(
                        "the approval by " + approval.get().by() + " was taken back",
                        "mend what was wrong and run the job again; the new revision needs an approval of its own"))
                : Optional.empty();
    }

    /** A state that knows nothing of the approval was lost; then the archive's word stands. */
    private static boolean isTakenBack(ArchivedRevision revision, ReviewLog log) {
        boolean known =
                log.approvals().stream().anyMatch(given -> given.fingerprint().equals(revision.fingerprint()));
        return known && log.approvalOf(revision.fingerprint()).isEmpty();
    }
}
