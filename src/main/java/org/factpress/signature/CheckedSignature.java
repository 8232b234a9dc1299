package org.factpress.signature;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the signature of a PDF proves.
 *
 * <p>{@code intact}: the bytes that it covers are those that were signed, with the key of its certificate. {@code
 * wholeFile}: it covers every byte but its own. {@code signedAt} is what the signer says; no third party vouches for
 * it. {@code problems} says what is wrong and where; empty where nothing is.
 */
public record CheckedSignature(
        boolean intact,
        boolean wholeFile,
        @Nullable Signer signer,
        @Nullable Instant signedAt,
        Trust trust,
        List<String> problems) {
    public CheckedSignature {
        problems = List.copyOf(problems);
    }

    static CheckedSignature unreadable(String reason) {
        return new CheckedSignature(
                false, false, null, null, Trust.NOT_CHECKED, List.of("the signature cannot be checked: " + reason));
    }
}
