package org.factpress.signature;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Puts together what a signature proves and what is wrong with it. */
record SignatureCheck(SignedRange range, CmsCheck cms, Instant signedAt, KnownCertificates known) {
    CheckedSignature result() {
        Trust trust = known.of(cms.certificate(), cms.others(), signedAt);
        return new CheckedSignature(
                cms.intact(), range.appended() == 0, Signer.of(cms.certificate()), signedAt, trust, problems(trust));
    }

    private List<String> problems(Trust trust) {
        List<String> problems = new ArrayList<>();
        X509Certificate certificate = cms.certificate();
        String subject = Names.of(certificate.getSubjectX500Principal());
        if (!cms.intact()) {
            problems.add("the signature is broken: somewhere in bytes 0 to " + (range.end() - 1) + ", which " + subject
                    + " signed, the file was changed afterwards");
        }
        if (range.appended() > 0) {
            problems.add("the signature covers bytes 0 to " + (range.end() - 1) + "; the " + range.appended()
                    + " bytes behind them were appended after signing");
        }
        CertificateUse.problem(certificate, signedAt)
                .ifPresent(problem -> problems.add(
                        "the certificate of " + subject + " " + problem + "; the signature was made at " + signedAt));
        if (trust == Trust.UNTRUSTED) {
            problems.add("the signer " + subject + " (issuer " + Names.of(certificate.getIssuerX500Principal())
                    + ") is none that the given certificates know");
        }
        return problems;
    }
}
