package org.factpress.cli;

import java.util.List;
import org.factpress.archive.ArchivedRevision;

/** Archived revisions as rows. */
final class RevisionRows {
    private RevisionRows() {}

    static Rows of(List<ArchivedRevision> revisions) {
        Rows rows = new Rows("release", "revision", "kind", "asOf", "created", "software", "fingerprint");
        for (ArchivedRevision revision : revisions) {
            rows.add(
                    revision.release(),
                    revision.number(),
                    revision.kind().code(),
                    revision.asOf(),
                    revision.created(),
                    revision.softwareVersion(),
                    revision.fingerprint());
        }
        return rows;
    }
}
