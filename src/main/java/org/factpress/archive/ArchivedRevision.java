package org.factpress.archive;

import java.time.OffsetDateTime;
import org.factpress.model.RevisionKind;

/** A revision in the archive: its number, kind, as-of, fingerprint of its inputs, and when it was archived. */
public record ArchivedRevision(
        String release,
        int number,
        RevisionKind kind,
        OffsetDateTime asOf,
        String fingerprint,
        String softwareVersion,
        OffsetDateTime created) {}
