package org.factpress.signature;

import java.io.ByteArrayInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import java.util.List;

/** X.509 certificates from files, and their digests. */
public final class Certificates {
    private Certificates() {}

    /** Each certificate in these bytes, PEM (one after the other) or DER; without any, an {@link IllegalArgumentException}. */
    public static List<X509Certificate> read(byte[] file) {
        try {
            List<X509Certificate> certificates =
                    CertificateFactory.getInstance("X.509")
                            .generateCertificates(new ByteArrayInputStream(file))
                            .stream()
                            .map(X509Certificate.class::cast)
                            .toList();
            if (certificates.isEmpty()) {
                throw new IllegalArgumentException("no certificate in it");
            }
            return certificates;
        } catch (CertificateException e) {
            throw new IllegalArgumentException("no certificate in it: " + e.getMessage(), e);
        }
    }

    static String sha256(X509Certificate certificate) {
        return HexFormat.of().formatHex(digest(certificate));
    }

    static byte[] digest(X509Certificate certificate) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
        } catch (NoSuchAlgorithmException | CertificateEncodingException e) {
            throw new IllegalStateException("a certificate that was read can be digested", e);
        }
    }
}
