package org.factpress.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The bytes of a source file with their SHA-256; {@code content} is empty where the file is over the limit. */
record SourceBytes(byte[] content, long length, String sha256) {
    static SourceBytes of(Path file, long limit) throws IOException {
        MessageDigest digest = newDigest();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            byte[] head = in.readNBytes((int) Math.min(limit + 1, Integer.MAX_VALUE - 8));
            long rest = in.transferTo(OutputStream.nullOutputStream());
            long length = head.length + rest;
            byte[] content = length > limit ? new byte[0] : head;
            return new SourceBytes(content, length, HexFormat.of().formatHex(digest.digest()));
        }
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
