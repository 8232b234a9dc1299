package org.factpress.signature;

import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;

/** Whether a certificate allows to sign at a time. */
final class CertificateUse {
    private static final int DIGITAL_SIGNATURE = 0;
    private static final int NON_REPUDIATION = 1;

    private CertificateUse() {}

    /** What speaks against it, as the end of a sentence; empty where nothing does. */
    static Optional<String> problem(X509Certificate certificate, Instant at) {
        try {
            certificate.checkValidity(Date.from(at));
        } catch (CertificateExpiredException e) {
            return Optional.of("expired on " + day(certificate.getNotAfter()));
        } catch (CertificateNotYetValidException e) {
            return Optional.of("is not valid before " + day(certificate.getNotBefore()));
        }
        boolean[] usage = certificate.getKeyUsage();
        return usage == null || usage[DIGITAL_SIGNATURE] || usage[NON_REPUDIATION]
                ? Optional.empty()
                : Optional.of("is not made for signatures (its key usage)");
    }

    private static String day(Date date) {
        return date.toInstant().atOffset(ZoneOffset.UTC).toLocalDate().toString();
    }
}
