package org.factpress.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A named person's approval of a release made from the inputs with this fingerprint; other inputs need another.
 *
 * <p>{@code number} is that of the record; 0 before it is recorded.
 */
public record RecordedApproval(
        long number,
        String fingerprint,
        String by,
        Instant at,
        String reason,
        @Nullable Withdrawal withdrawal) {
    public boolean stands() {
        return withdrawal == null;
    }
}
