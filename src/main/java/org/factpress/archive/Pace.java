package org.factpress.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** How fast files are read to be checked: a disk that others work on can be read slowly on purpose. */
public final class Pace {
    /** As fast as the disk gives. */
    public static final Pace FULL = new Pace(0);

    private static final int BLOCK = 64 * 1024;

    private final long bytesPerSecond;
    private long read;
    private long begun;

    private Pace(long bytesPerSecond) {
        this.bytesPerSecond = bytesPerSecond;
    }

    /** At most this many bytes a second, over all files read at this pace; more than 0. */
    public static Pace of(long bytesPerSecond) {
        if (bytesPerSecond <= 0) {
            throw new IllegalArgumentException("a pace of " + bytesPerSecond + " bytes a second never ends");
        }
        return new Pace(bytesPerSecond);
    }

    /** The digest of a file, in hexadecimal. */
    String sha512(Path file) throws IOException {
        MessageDigest digest = digest();
        byte[] block = new byte[BLOCK];
        try (InputStream in = Files.newInputStream(file)) {
            for (int length = in.read(block); length >= 0; length = in.read(block)) {
                digest.update(block, 0, length);
                keep(length);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private void keep(int length) {
        if (bytesPerSecond == 0) {
            return;
        }
        begun = begun == 0 ? System.nanoTime() : begun;
        read += length;
        long due = (long) (read * (double) TimeUnit.SECONDS.toNanos(1) / bytesPerSecond);
        for (long early = due - (System.nanoTime() - begun); early > 0; early = due - (System.nanoTime() - begun)) {
            LockSupport.parkNanos(early);
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-512");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-512", e);
        }
    }
}
