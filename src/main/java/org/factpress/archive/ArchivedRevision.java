package org.factpress.archive;

import java.time.OffsetDateTime;
import org.factpress.model.RevisionKind;
import org.jspecify.annotations.Nullable;

/** A revision in the archive: its number, kind and reason, as-of, fingerprint of its inputs, and when it was archived. */
public record ArchivedRevision(
        String release,
        int number,
        RevisionKind kind,
        @Nullable String reason,
        OffsetDateTime asOf,
        String fingerprint,
        String softwareVersion,
        OffsetDateTime created) {}
