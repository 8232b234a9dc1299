package org.factpress.signature;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.factpress.report.Reports;
import org.factpress.report.SampleRevision;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfSignaturesTest {
    private static final Instant NOON = Instant.parse("2026-02-03T12:00:00Z");
    private static final TestKeys AUTHORITY = TestKeys.authority("CN=Authority");
    private static final TestKeys PRESS = AUTHORITY.issue("CN=Press Office,O=Example");

    @TempDir
    static Path folder;

    private static byte[] pdf;
    private static byte[] signed;

    @BeforeAll
    static void sign() {
        pdf = Reports.print("fact-sheet", SampleRevision.full(), List.of()).pdf();
        signed = signedBy(PRESS, pdf);
    }

    private static byte[] signedBy(TestKeys keys, byte[] file) {
        Path key = keys.write(folder.resolve("key.p12"));
        PdfSigner signer = PdfSigner.of(TestKeys.environment(key), Clock.fixed(NOON, ZoneOffset.UTC))
                .orElseThrow();
        return PdfSignerTest.joined(file, signer.sign(file));
    }

    private static CheckedSignature check(byte[] file, TestKeys... known) {
        try {
            return PdfSignatures.check(
                            file,
                            Arrays.stream(known).map(TestKeys::certificate).toList())
                    .orElseThrow();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static int find(byte[] file, String text) {
        int at = new String(file, ISO_8859_1).lastIndexOf(text);
        assertThat(at).as(text).isPositive();
        return at;
    }

    @ParameterizedTest
    @ValueSource(strings = {"RSA", "EC"})
    void tellsWhoSignedAndThatNobodyVouchesForThem(String kind) {
        TestKeys keys = AUTHORITY.issue("CN=Press Office,O=Example", kind, TestKeys.FROM, TestKeys.UNTIL);
        CheckedSignature signature = check(signedBy(keys, pdf));
        assertThat(signature.intact()).isTrue();
        assertThat(signature.wholeFile()).isTrue();
        assertThat(signature.signer())
                .isEqualTo(new Signer("CN=Press Office,O=Example", "CN=Authority", TestKeys.FROM, TestKeys.UNTIL));
        assertThat(signature.signedAt()).isEqualTo(NOON);
        assertThat(signature.trust()).isEqualTo(Trust.NOT_CHECKED);
        assertThat(signature.problems()).isEmpty();
    }

    @Test
    void trustsTheSignersOwnCertificateAndItsIssuers() {
        assertThat(check(signed, PRESS).trust()).isEqualTo(Trust.TRUSTED);
        assertThat(check(signed, AUTHORITY).trust()).isEqualTo(Trust.TRUSTED);
        TestKeys other = TestKeys.authority("CN=Somebody else");
        assertThat(check(signed, other, AUTHORITY).trust()).isEqualTo(Trust.TRUSTED);
    }

    @Test
    void doesNotTrustAnAuthorityOfTheSameNameOrACertificateThatMayNotVouch() {
        CheckedSignature forged = check(signed, TestKeys.authority("CN=Authority"));
        assertThat(forged.trust()).isEqualTo(Trust.UNTRUSTED);
        assertThat(forged.problems()).singleElement().asString().contains("CN=Press Office", "none that the given");
        byte[] byALeaf = signedBy(PRESS.issue("CN=Impostor"), pdf);
        assertThat(check(byALeaf, AUTHORITY).trust()).isEqualTo(Trust.UNTRUSTED);
    }

    @Test
    void tellsASignatureMadeWhenItsCertificateWasNotValid() {
        byte[] future = signed.clone();
        byte[] year = "2036".getBytes(US_ASCII);
        System.arraycopy(year, 0, future, find(signed, "D:20260203") + 2, year.length);
        assertThat(check(future, AUTHORITY).problems())
                .anyMatch(problem -> problem.contains("expired on 2035-01-01"))
                .anyMatch(problem -> problem.contains("the signature is broken"));
    }

    @Test
    void findsEveryAlteredByteThatItCovers() {
        int gap = find(signed, "/Contents <") + "/Contents ".length();
        int rest = gap + new String(signed, ISO_8859_1).substring(gap).indexOf('>') + 1;
        for (int at : List.of(9, pdf.length / 2, pdf.length - 2, pdf.length + 5, rest + 3, signed.length - 9)) {
            byte[] altered = signed.clone();
            altered[at] ^= 1;
            assertThat(toldOf(altered)).as("byte " + at).isNotEmpty();
        }
    }

    /** A file so broken that it is no PDF any more is told by that. */
    private static List<String> toldOf(byte[] file) {
        try {
            return PdfSignatures.check(file, List.of())
                    .map(CheckedSignature::problems)
                    .orElse(List.of("the signature is gone"));
        } catch (IOException e) {
            return List.of("no PDF");
        }
    }

    @Test
    void findsABrokenSignature() {
        byte[] altered = signed.clone();
        int contents = find(signed, "/Contents <") + 800;
        altered[contents] = (byte) (altered[contents] == '0' ? '1' : '0');
        assertThat(toldOf(altered)).isNotEmpty();
    }

    @Test
    void findsAPageAppendedAfterSigning() throws IOException {
        ByteArrayOutputStream appended = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(signed)) {
            document.addPage(new PDPage());
            document.getDocumentCatalog().getPages().getCOSObject().setNeedToBeUpdated(true);
            document.saveIncremental(appended);
        }
        CheckedSignature signature = check(appended.toByteArray(), AUTHORITY);
        assertThat(signature.intact()).isTrue();
        assertThat(signature.wholeFile()).isFalse();
        assertThat(signature.problems())
                .containsExactly("the signature covers bytes 0 to " + (signed.length - 1) + "; the "
                        + (appended.size() - signed.length) + " bytes behind them were appended after signing");
    }

    @Test
    void findsASignatureThatLeavesOutMoreThanItself() {
        byte[] altered = signed.clone();
        int range = find(signed, "/ByteRange [") + "/ByteRange [".length();
        String old = new String(signed, range, 40, ISO_8859_1).split("]")[0];
        String[] numbers = old.strip().split(" +");
        String wider = "0 " + (Integer.parseInt(numbers[1]) - 9) + " " + numbers[2] + " " + numbers[3];
        byte[] bytes =
                String.format(Locale.ROOT, "%-" + old.length() + "s", wider).getBytes(US_ASCII);
        System.arraycopy(bytes, 0, altered, range, bytes.length);
        assertThat(check(altered).problems()).singleElement().asString().contains("leaves out more of the file");
    }

    @Test
    void findsNoSignatureOnAnUnsignedSheet() throws IOException {
        assertThat(PdfSignatures.check(pdf, List.of())).isEmpty();
    }
}
