package org.factpress.reconcile.claim;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** An id that the same facts always get: the first 16 hex digits of a SHA-256. */
public final class StableId {
    private static final int DIGITS = 16;

    private StableId() {}

    public static String of(String... parts) {
        byte[] facts = String.join("|", parts).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(sha256(facts)).substring(0, DIGITS);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
