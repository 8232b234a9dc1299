package org.factpress.signature;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;

/** Signs PDFs with the key of the machine; may be used by several threads at once. */
public final class PdfSigner {
    private static final Duration NOTICE = Duration.ofDays(30);

    private final SigningKey key;
    private final Clock clock;

    private PdfSigner(SigningKey key, Clock clock) {
        this.key = key;
        this.clock = clock;
    }

    /**
     * The signer with the key that the environment names ({@code FACTPRESS_SIGNING_KEY} and its password); empty where it
     * names none. One that cannot sign now is a {@link SigningKeyException} that says why.
     */
    public static Optional<PdfSigner> of(Map<String, String> environment, Clock clock) {
        return SigningSettings.of(environment).map(settings -> new PdfSigner(usable(settings, clock), clock));
    }

    private static SigningKey usable(SigningSettings settings, Clock clock) {
        SigningKey key = KeyFile.read(settings);
        CertificateUse.problem(key.certificate(), clock.instant()).ifPresent(problem -> {
            throw new SigningKeyException(SigningSettings.KEY + ": the certificate of "
                    + Names.of(key.certificate().getSubjectX500Principal()) + " in " + settings.file() + " " + problem
                    + "; name a file with one that is valid, or unset " + SigningSettings.KEY
                    + " to release without a signature");
        });
        return key;
    }

    /** What signing appends to this PDF, whose own bytes stay as they are; signed at the clock's time. */
    public byte[] sign(byte[] pdf) {
        try {
            return SignatureUpdate.of(pdf, key, clock.instant());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The SHA-256 of the signer's certificate, which tells one signer from another. */
    public String fingerprint() {
        return Certificates.sha256(key.certificate());
    }

    /** The signer's name. */
    public String subject() {
        return Names.of(key.certificate().getSubjectX500Principal());
    }

    /** What a person should know who wants to sign tomorrow as well: a certificate that will soon expire. */
    public Optional<String> warning() {
        Instant end = key.certificate().getNotAfter().toInstant();
        return clock.instant().plus(NOTICE).isBefore(end)
                ? Optional.empty()
                : Optional.of("The certificate of " + subject() + ", which signs what is released, expires on "
                        + end.atOffset(ZoneOffset.UTC).toLocalDate() + ". Put a new one in its place before.");
    }
}
