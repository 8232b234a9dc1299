package org.factpress.batch;

import java.time.OffsetDateTime;
import org.factpress.model.RevisionKind;
import org.jspecify.annotations.Nullable;

/**
 * What a person asks of a run beyond its job file.
 *
 * @param kind of the revision to make, if it is not the first; null: a plain revision
 * @param reason printed with the revision
 * @param asOf the only clock of the output; null: the release date, else the day of the run
 * @param strict warnings need a decision as errors do
 */
public record RunOptions(
        @Nullable RevisionKind kind,
        @Nullable String reason,
        @Nullable OffsetDateTime asOf,
        boolean strict) {
    public static final RunOptions NONE = new RunOptions(null, null, null, false);

    String describe() {
        return (kind == null ? "" : kind.code()) + "|" + (strict ? "strict" : "") + "|"
                + (reason == null ? "" : reason);
    }
}
