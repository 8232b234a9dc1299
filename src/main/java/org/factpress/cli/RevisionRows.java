package org.factpress.cli;

import java.time.ZoneOffset;
import org.factpress.archive.ArchivedRevision;

/** Archived revisions as rows. */
final class RevisionRows {
    private final Rows rows = new Rows(
            "release", "revision", "kind", "asOf", "created", "supersededBy", "reason", "software", "fingerprint");
    private final Rows table = new Rows("release", "revision", "kind", "asOf", "archived", "supersededBy", "reason");

    /** A revision of a release whose newest one is {@code head}. */
    void add(ArchivedRevision revision, int head) {
        Integer supersededBy = revision.number() < head ? (Integer) (revision.number() + 1) : null;
        rows.add(
                revision.release(),
                revision.number(),
                revision.kind().code(),
                revision.asOf(),
                revision.created(),
                supersededBy,
                revision.reason(),
                revision.softwareVersion(),
                revision.fingerprint());
        table.add(
                revision.release(),
                revision.number(),
                revision.kind().code(),
                revision.asOf().toLocalDate(),
                revision.created().withOffsetSameInstant(ZoneOffset.UTC).toLocalDate(),
                supersededBy,
                revision.reason());
    }

    boolean isEmpty() {
        return rows.objects().isEmpty();
    }

    /** A table holds what a person looks for; JSON and CSV hold everything. */
    String print(Format format) {
        return format == Format.table ? table.print(format) : rows.print(format);
    }
}
