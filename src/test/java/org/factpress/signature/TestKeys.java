package org.factpress.signature;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.RFC4519Style;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A key pair with its certificates, made for a test: an authority, or somebody that it vouches for. */
public record TestKeys(KeyPair pair, List<X509Certificate> chain) {
    public static final String PASSWORD = "correct horse";
    public static final Instant FROM = Instant.parse("2015-01-01T00:00:00Z");
    public static final Instant UNTIL = Instant.parse("2035-01-01T00:00:00Z");

    /** An authority that vouches for itself. */
    public static TestKeys authority(String name) {
        KeyPair pair = pair("RSA", 2048);
        return new TestKeys(pair, List.of(certificate(name, pair, name, pair.getPrivate(), "RSA", true, FROM, UNTIL)));
    }

    /** Somebody whom this authority vouches for. */
    public TestKeys issue(String name) {
        return issue(name, "RSA", FROM, UNTIL);
    }

    /** With a key of this kind, {@code RSA} or {@code EC}, and a certificate for this time. */
    public TestKeys issue(String name, String kind, Instant from, Instant until) {
        KeyPair own = pair(kind, kind.equals("EC") ? 256 : 2048);
        String issuer = certificate().getSubjectX500Principal().getName();
        X509Certificate certificate = certificate(
                name, own, issuer, pair.getPrivate(), pair.getPrivate().getAlgorithm(), false, from, until);
        return new TestKeys(
                own, Stream.concat(Stream.of(certificate), chain.stream()).toList());
    }

    public X509Certificate certificate() {
        return chain.get(0);
    }

    /** As a PKCS#12 file that {@link #PASSWORD} opens. */
    public Path write(Path file) {
        return write(file, Map.of("press", this));
    }

    public static Path write(Path file, Map<String, TestKeys> entries) {
        try (OutputStream out = Files.newOutputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            for (Map.Entry<String, TestKeys> entry : entries.entrySet()) {
                store.setKeyEntry(
                        entry.getKey(),
                        entry.getValue().pair.getPrivate(),
                        PASSWORD.toCharArray(),
                        entry.getValue().chain.toArray(Certificate[]::new));
            }
            store.store(out, PASSWORD.toCharArray());
            return file;
        } catch (IOException | GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    /** The certificate as a PEM file. */
    public Path writeCertificate(Path file) {
        try {
            return Files.writeString(file, pem());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    public String pem() {
        try {
            return "-----BEGIN CERTIFICATE-----\n"
                    + Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                            .encodeToString(certificate().getEncoded())
                    + "\n-----END CERTIFICATE-----\n";
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    /** The environment of a machine that signs with the key in this file. */
    public static Map<String, String> environment(Path file) {
        return Map.of(SigningSettings.KEY, file.toString(), SigningSettings.PASSWORD, PASSWORD);
    }

    private static KeyPair pair(String kind, int size) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(kind);
            generator.initialize(size);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static X509Certificate certificate(
            String subject,
            KeyPair pair,
            String issuer,
            PrivateKey issuerKey,
            String kind,
            boolean authority,
            Instant from,
            Instant until) {
        try {
            X509v3CertificateBuilder certificate = new JcaX509v3CertificateBuilder(
                            new X500Name(RFC4519Style.INSTANCE, issuer),
                            BigInteger.valueOf(Math.abs((long) subject.hashCode()) + 1),
                            Date.from(from),
                            Date.from(until),
                            new X500Name(RFC4519Style.INSTANCE, subject),
                            pair.getPublic())
                    .addExtension(Extension.basicConstraints, true, new BasicConstraints(authority))
                    .addExtension(
                            Extension.keyUsage,
                            true,
                            new KeyUsage(authority ? KeyUsage.keyCertSign : KeyUsage.digitalSignature));
            String algorithm = "SHA256with" + (kind.equals("EC") ? "ECDSA" : "RSA");
            return new JcaX509CertificateConverter()
                    .getCertificate(certificate.build(new JcaContentSignerBuilder(algorithm).build(issuerKey)));
        } catch (IOException | GeneralSecurityException | OperatorCreationException e) {
            throw new AssertionError(e);
        }
    }
}
