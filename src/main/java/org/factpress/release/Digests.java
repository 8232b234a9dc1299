package org.factpress.release;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Digests as files name them: lower case hexadecimal. */
public final class Digests {
    private Digests() {}

    public static String sha256(byte[] bytes) {
        return hex("SHA-256", bytes);
    }

    public static String sha512(byte[] bytes) {
        return hex("SHA-512", bytes);
    }

    private static String hex(String algorithm, byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has " + algorithm, e);
        }
    }
}
