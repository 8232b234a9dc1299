package org.factpress.batch;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.factpress.archive.ArchivedRevision;
import org.factpress.model.RevisionKind;
import org.factpress.revision.Holder;
import org.jspecify.annotations.Nullable;

/** What a person should know who makes another revision of what readers hold already. */
final class RevisionWarnings {
    private RevisionWarnings() {}

    static List<String> of(
            @Nullable ArchivedRevision last,
            int number,
            RevisionKind kind,
            OffsetDateTime asOf,
            String fingerprint,
            List<Holder> holders) {
        List<String> warnings = new ArrayList<>();
        if (last == null || last.fingerprint().equals(fingerprint)) {
            return warnings;
        }
        if (asOf.isBefore(last.asOf())) {
            warnings.add("Revision " + number + " is dated " + asOf.toLocalDate() + ", before revision "
                    + last.number() + " (" + last.asOf().toLocalDate()
                    + "). The date is the job's releaseDate; give a revision its own with --as-of.");
        }
        if (kind == RevisionKind.REVISION && !holders.isEmpty()) {
            warnings.add("Earlier revisions were handed out. This one is a revision, for better data; where it mends an"
                    + " error of yours, its readers must be told: run with --as correction --reason TEXT instead, which"
                    + " draws up an erratum.");
        }
        return warnings;
    }
}
