package org.factpress.signature;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.GregorianCalendar;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;

/** The incremental update that signs a PDF. */
final class SignatureUpdate {
    static final COSName SUB_FILTER = COSName.getPDFName("ETSI.CAdES.detached");

    /** Room in the signature for all but the certificates. */
    private static final int ALLOWANCE = 4096;

    private SignatureUpdate() {}

    static byte[] of(byte[] pdf, SigningKey key, Instant at) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf);
                SignatureOptions options = new SignatureOptions()) {
            options.setPreferredSignatureSize(size(key));
            // Else the library asks the system for the time, to tell this file's id from others.
            document.setDocumentId(at.toEpochMilli());
            document.addSignature(signature(at), new DetachedCms(key), options);
            SignatureTag.add(document);
            ByteArrayOutputStream signed = new ByteArrayOutputStream();
            document.saveIncremental(signed);
            return appended(pdf, signed.toByteArray());
        }
    }

    private static byte[] appended(byte[] pdf, byte[] signed) {
        if (signed.length <= pdf.length || Arrays.mismatch(pdf, signed) != pdf.length) {
            throw new IllegalStateException("signing has changed the bytes of the PDF");
        }
        return Arrays.copyOfRange(signed, pdf.length, signed.length);
    }

    private static PDSignature signature(Instant at) {
        PDSignature signature = new PDSignature();
        signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
        signature.setSubFilter(SUB_FILTER);
        signature.setSignDate(GregorianCalendar.from(ZonedDateTime.ofInstant(at, ZoneOffset.UTC)));
        return signature;
    }

    private static int size(SigningKey key) {
        try {
            int size = ALLOWANCE;
            for (X509Certificate certificate : key.chain()) {
                size += certificate.getEncoded().length;
            }
            return size;
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("a certificate that was read can be written", e);
        }
    }
}
