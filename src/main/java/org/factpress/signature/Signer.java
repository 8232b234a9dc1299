package org.factpress.signature;

import java.security.cert.X509Certificate;
import java.time.Instant;

/** Who signed, as the certificate inside the signature says: names as RFC 2253 writes them, and when it is valid. */
public record Signer(String subject, String issuer, Instant validFrom, Instant validUntil) {
    static Signer of(X509Certificate certificate) {
        return new Signer(
                Names.of(certificate.getSubjectX500Principal()),
                Names.of(certificate.getIssuerX500Principal()),
                certificate.getNotBefore().toInstant(),
                certificate.getNotAfter().toInstant());
    }
}
