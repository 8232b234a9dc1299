package org.factpress.signature;

import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The certificates that a reader trusts: signers' own, or those of authorities that vouch for signers. */
record KnownCertificates(List<X509Certificate> known) {
    /** {@code others} may stand between the signer's certificate and a known one; no network is asked for revocations. */
    Trust of(X509Certificate signer, List<X509Certificate> others, Instant at) {
        if (known.isEmpty()) {
            return Trust.NOT_CHECKED;
        }
        return known.contains(signer) || isVouchedFor(signer, others, at) ? Trust.TRUSTED : Trust.UNTRUSTED;
    }

    private boolean isVouchedFor(X509Certificate signer, List<X509Certificate> others, Instant at) {
        Set<TrustAnchor> anchors =
                known.stream().map(each -> new TrustAnchor(each, null)).collect(Collectors.toSet());
        X509CertSelector target = new X509CertSelector();
        target.setCertificate(signer);
        try {
            PKIXBuilderParameters path = new PKIXBuilderParameters(anchors, target);
            path.setRevocationEnabled(false);
            path.setDate(Date.from(at));
            path.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(others)));
            CertPathBuilder.getInstance("PKIX").build(path);
            return true;
        } catch (GeneralSecurityException noPath) {
            return false;
        }
    }
}
