package org.factpress.signature;

import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;

/** A CMS signature held against the bytes that it covers: the signer's certificate and the others that came with it. */
record CmsCheck(boolean intact, X509Certificate certificate, List<X509Certificate> others) {
    /** What cannot be read as a signature by one certified signer is an {@link IllegalArgumentException}. */
    static CmsCheck of(byte[] signature, byte[] covered) {
        try {
            CMSSignedData cms = new CMSSignedData(new CMSProcessableByteArray(covered), signature);
            SignerInformation signer = onlySigner(cms);
            List<X509Certificate> all = new ArrayList<>();
            Optional<X509Certificate> own = Optional.empty();
            for (X509CertificateHolder holder : cms.getCertificates().getMatches(null)) {
                X509Certificate certificate = new JcaX509CertificateConverter().getCertificate(holder);
                all.add(certificate);
                own = signer.getSID().match(holder) ? Optional.of(certificate) : own;
            }
            X509Certificate certificate =
                    own.orElseThrow(() -> new IllegalArgumentException("the certificate of its signer is not in it"));
            return new CmsCheck(names(signer, certificate) && verifies(signer, certificate), certificate, all);
        } catch (CMSException | CertificateException | RuntimeException e) {
            // Forged ASN.1 fails in many ways; to us they are all one.
            throw new IllegalArgumentException(String.valueOf(e.getMessage()), e);
        }
    }

    private static SignerInformation onlySigner(CMSSignedData cms) {
        Collection<SignerInformation> signers = cms.getSignerInfos().getSigners();
        if (signers.size() != 1) {
            throw new IllegalArgumentException("it has " + signers.size() + " signers in place of one");
        }
        return signers.iterator().next();
    }

    private static boolean verifies(SignerInformation signer, X509Certificate certificate) {
        try {
            return signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate.getPublicKey()));
        } catch (CMSException | OperatorCreationException e) {
            // Another digest than the signed one, or a key of another kind: in short, not what was signed.
            return false;
        }
    }

    /** True where the signed attributes name this very certificate; else one with the same key could take its place. */
    private static boolean names(SignerInformation signer, X509Certificate certificate) {
        Attribute attribute = signer.getSignedAttributes().get(PKCSObjectIdentifiers.id_aa_signingCertificateV2);
        if (attribute == null) {
            return false;
        }
        ESSCertIDv2 named = SigningCertificateV2.getInstance(
                        attribute.getAttrValues().getObjectAt(0))
                .getCerts()[0];
        return named.getHashAlgorithm().getAlgorithm().equals(NISTObjectIdentifiers.id_sha256)
                && Arrays.equals(named.getCertHash(), Certificates.digest(certificate));
    }
}
