package org.factpress.signature;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;

/** A private key, and the certificates from its own up to its issuers'. */
record SigningKey(PrivateKey key, List<X509Certificate> chain) {
    SigningKey {
        chain = List.copyOf(chain);
    }

    X509Certificate certificate() {
        return chain.get(0);
    }

    /** With SHA-256, by the kind of key. */
    String algorithm() {
        return "SHA256with" + (key.getAlgorithm().equals("EC") ? "ECDSA" : "RSA");
    }
}
