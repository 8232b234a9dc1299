package org.factpress.publish;

import org.factpress.model.PreReleaseAccess;
import org.jspecify.annotations.Nullable;

/** Who gets a mail; {@code reason}: why before the embargo's end. */
record Recipient(
        String email, @Nullable String name, @Nullable String reason) {
    static Recipient of(String email) {
        return new Recipient(email, null, null);
    }

    static Recipient of(PreReleaseAccess access) {
        return new Recipient(access.email(), access.name(), access.reason());
    }
}
