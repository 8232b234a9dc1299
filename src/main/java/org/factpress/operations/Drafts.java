package org.factpress.operations;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.factpress.jobfile.JobFile;
import org.factpress.model.Approval;
import org.factpress.model.Severity;
import org.factpress.publish.Hold;
import org.factpress.release.Manifest;
import org.factpress.review.CaseFile;

/** Why the latest run of a release wrote a draft and no revision. */
record Drafts(Path output, Map<String, String> environment, Clock clock, JobFile job) {
    /** Of a release that the archive does not know. */
    Hold unreleased() {
        return waiting()
                .orElseGet(() -> new Hold(
                        "no revision of it was ever released", "make one: './factpress run " + job.file() + "'"));
    }

    /** Of the draft that is there, where one is. */
    Optional<Hold> waiting() {
        String release = job.spec().release();
        if (!Files.exists(output.resolve(release).resolve("draft").resolve(Manifest.FILE))) {
            return Optional.empty();
        }
        return new Reviews(output, environment, clock)
                .latest(release)
                .filter(CaseFile::draft)
                .map(this::hold);
    }

    private Hold hold(CaseFile draft) {
        String what = "a draft of revision " + draft.revision();
        long errors = draft.open(Severity.ERROR);
        if (errors > 0) {
            return new Hold(
                    what + " waits: " + errors + (errors == 1 ? " error needs a decision" : " errors need a decision"),
                    "see './factpress findings " + job.file() + " --open', decide, and run the job again");
        }
        boolean approved = draft.log().approvalOf(draft.fingerprint()).isPresent();
        if (job.spec().approval() == Approval.AUTOMATIC) {
            return new Hold(what + " waits for another run", "run the job again: './factpress run " + job.file() + "'");
        }
        return approved
                ? new Hold(
                        what + " is approved and not released yet",
                        "run the job again: './factpress run " + job.file() + "'")
                : new Hold(
                        what + " waits for approval",
                        "'./factpress review " + job.file()
                                + " approve --by NAME --reason TEXT', then run the job again");
    }
}
