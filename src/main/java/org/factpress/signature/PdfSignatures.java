package org.factpress.signature;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Calendar;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;

/** Checks the signature of a PDF, offline. */
public final class PdfSignatures {
    private static final String KIND = SignatureUpdate.SUB_FILTER.getName();

    private PdfSignatures() {}

    /**
     * The last signature of the PDF: whether it is intact, covers the whole file, and was made by whom one of these
     * certificates vouches for. Empty where the PDF has none; an {@link IOException} where it is no PDF.
     */
    public static Optional<CheckedSignature> check(byte[] pdf, List<X509Certificate> known) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getSignatureDictionaries().stream()
                    .max(Comparator.comparingLong(PdfSignatures::end))
                    .map(last -> check(pdf, last, new KnownCertificates(known)));
        }
    }

    private static long end(PDSignature signature) {
        int[] range = signature.getByteRange();
        return range == null || range.length != 4 ? -1 : (long) range[2] + range[3];
    }

    private static CheckedSignature check(byte[] pdf, PDSignature signature, KnownCertificates known) {
        try {
            if (!KIND.equals(signature.getSubFilter())) {
                throw new IllegalArgumentException(
                        "it is " + signature.getSubFilter() + ", and only " + KIND + " (PAdES) can be checked");
            }
            SignedRange range = SignedRange.of(pdf, signature.getByteRange());
            CmsCheck cms = CmsCheck.of(range.signature(), range.covered());
            return new SignatureCheck(range, cms, signedAt(signature), known).result();
        } catch (IllegalArgumentException e) {
            return CheckedSignature.unreadable(String.valueOf(e.getMessage()));
        }
    }

    private static Instant signedAt(PDSignature signature) {
        Calendar at = signature.getSignDate();
        if (at == null) {
            throw new IllegalArgumentException("it does not tell when it was made");
        }
        return at.toInstant();
    }
}
