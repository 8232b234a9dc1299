package org.factpress.report.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;
import java.util.Objects;

/** A style or script that stands in the page itself; the page's policy allows it by its hash and nothing else. */
public record InlinePart(String text) {
    public InlinePart {
        if (text.toLowerCase(Locale.ROOT).matches("(?s).*</(script|style).*")) {
            throw new IllegalArgumentException("an inline part must not hold the end of its own element");
        }
    }

    /** A resource beside this class, with "\n" line ends wherever it was checked out. */
    static InlinePart read(String name) {
        try (InputStream file = Objects.requireNonNull(InlinePart.class.getResourceAsStream(name), name)) {
            return new InlinePart(new String(file.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As a source of a content security policy. */
    public String source() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
