package org.factpress.cli;

import java.util.ArrayList;
import java.util.List;
import org.factpress.signature.CheckedSignature;
import org.factpress.signature.Trust;
import org.factpress.verify.Origin;
import org.factpress.verify.Verification;

/** What a sheet that was verified proves, by what, and what it leaves open. */
final class Proofs {
    private Proofs() {}

    static List<String> of(Verification verification) {
        List<String> proofs = new ArrayList<>();
        proofs.add("Ledger: every number on the pages is the one printed there, and the data is that printed with it.");
        boolean released = verification.origin() == Origin.RELEASED;
        if (released) {
            proofs.add("release.json: the release's record names this very file.");
        }
        CheckedSignature signature = verification.signature();
        if (signature != null) {
            proofs.add("Signature: " + proof(signature));
        }
        if (!released && (signature == null || signature.trust() == Trust.NOT_CHECKED)) {
            proofs.add("This proves that pages, ledger and data agree with each other. That they are the publisher's is"
                    + " proved by --against release.json" + (signature == null ? "." : ", or by --certificate."));
        }
        return proofs;
    }

    private static String proof(CheckedSignature signature) {
        return "intact, over the whole file; "
                + (signature.trust() == Trust.TRUSTED
                        ? "the signer is known by the certificates given. The time is the signer's word."
                        : "the signer is not checked against a known certificate.");
    }
}
