package org.factpress.report;

import java.util.List;
import org.factpress.model.Approval;
import org.factpress.model.Publisher;
import org.factpress.model.ReleaseSpec;
import org.factpress.model.Revision;
import org.factpress.revision.Snapshot;

/** Revisions for pages that tell of one without printing it. */
final class Revisions {
    private Revisions() {}

    /** With its observations, and nothing that only the job file knows. */
    static Revision bare(Snapshot snapshot) {
        ReleaseSpec spec = new ReleaseSpec(
                snapshot.release(),
                snapshot.release(),
                null,
                null,
                null,
                List.of("en"),
                List.of(),
                null,
                Publisher.UNNAMED,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Approval.AUTOMATIC,
                null,
                null,
                List.of());
        return new Revision(
                spec,
                snapshot.number(),
                snapshot.kind(),
                snapshot.reason(),
                snapshot.asOf(),
                false,
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                snapshot.observations(),
                List.of(),
                List.of());
    }
}
