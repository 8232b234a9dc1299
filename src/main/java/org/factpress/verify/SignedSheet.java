package org.factpress.verify;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.util.List;
import org.factpress.signature.CheckedSignature;
import org.factpress.signature.PdfSignatures;
import org.jspecify.annotations.Nullable;

/** The signature of a sheet, and what is wrong with it. */
final class SignedSheet {
    private SignedSheet() {}

    static @Nullable CheckedSignature signature(byte[] pdf, List<X509Certificate> known) {
        try {
            return PdfSignatures.check(pdf, known).orElse(null);
        } catch (IOException | RuntimeException e) {
            throw new SheetUnreadableException(e);
        }
    }

    /** Whoever gives certificates wants a signature: without one a forger would only have to leave it out. */
    static List<Difference> problems(@Nullable CheckedSignature signature, List<X509Certificate> known) {
        if (signature == null) {
            return known.isEmpty()
                    ? List.of()
                    : List.of(Difference.of("the file is not signed, so no certificate vouches for it"));
        }
        return signature.problems().stream().map(Difference::of).toList();
    }
}
