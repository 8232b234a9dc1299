package org.factpress.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.factpress.report.Reports;
import org.factpress.report.SampleRevision;
import org.factpress.report.Validation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfSignerTest {
    private static final Instant NOON = Instant.parse("2026-02-03T12:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);
    private static final TestKeys AUTHORITY = TestKeys.authority("CN=Authority");

    @TempDir
    Path folder;

    private PdfSigner signer(String kind) {
        Path file = AUTHORITY
                .issue("CN=Press Office,O=Example", kind, TestKeys.FROM, TestKeys.UNTIL)
                .write(folder.resolve("key.p12"));
        return PdfSigner.of(TestKeys.environment(file), CLOCK).orElseThrow();
    }

    private static byte[] print(String name) {
        return Reports.print(name, SampleRevision.full(), List.of()).pdf();
    }

    static byte[] joined(byte[] pdf, byte[] signature) {
        byte[] signed = Arrays.copyOf(pdf, pdf.length + signature.length);
        System.arraycopy(signature, 0, signed, pdf.length, signature.length);
        return signed;
    }

    @ParameterizedTest
    @ValueSource(strings = {"fact-sheet", "results-summary"})
    void aSignedSheetStaysArchivalAndAccessible(String name) {
        byte[] pdf = print(name);
        Validation.assertArchivalAndAccessible(joined(pdf, signer("RSA").sign(pdf)));
    }

    @Test
    void tellsInThePdfHowAndWhenItWasSigned() throws IOException {
        byte[] pdf = print("fact-sheet");
        try (PDDocument signed = Loader.loadPDF(joined(pdf, signer("EC").sign(pdf)))) {
            PDSignature signature = signed.getLastSignatureDictionary();
            assertThat(signature.getSubFilter()).isEqualTo("ETSI.CAdES.detached");
            assertThat(signature.getSignDate().toInstant()).isEqualTo(NOON);
            assertThat(signature.getByteRange()[0]).isZero();
        }
    }

    @Test
    void givesTheSameBytesAtTheSameTime() {
        byte[] pdf = print("fact-sheet");
        PdfSigner signer = signer("RSA");
        assertThat(signer.sign(pdf)).isEqualTo(signer.sign(pdf));
    }
}
