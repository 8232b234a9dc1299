package org.factpress.model;

import java.util.Base64;

/** The publisher's logo as a job brings it: its path as the job names it, and the bytes of its PNG or JPEG in Base64. */
public record LogoSource(String path, String base64) {
    public static LogoSource of(String path, byte[] bytes) {
        return new LogoSource(path, Base64.getEncoder().encodeToString(bytes));
    }

    public byte[] bytes() {
        return Base64.getDecoder().decode(base64);
    }
}
