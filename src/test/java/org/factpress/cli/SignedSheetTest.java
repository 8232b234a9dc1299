package org.factpress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.factpress.signature.TestKeys;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A signed sheet from its release to the reader who doubts it, by the verbs that a person calls. */
class SignedSheetTest {
    private static final String SHEET = "output/wells/v1/fact-sheet.pdf";
    private static final TestKeys AUTHORITY = TestKeys.authority("CN=Authority");

    @TempDir
    static Path folder;

    private static Map<String, String> environment;

    @BeforeAll
    static void release() throws IOException {
        environment = TestKeys.environment(AUTHORITY.issue("CN=Press Office").write(folder.resolve("key.p12")));
        AUTHORITY.writeCertificate(folder.resolve("authority.pem"));
        TestKeys.authority("CN=Somebody else").writeCertificate(folder.resolve("other.pem"));
        Files.createDirectory(folder.resolve("papers"));
        Files.writeString(folder.resolve("papers/note.txt"), "In 2015, 12.5% of wells in Lowtown were dry.\n");
        job("wells");
        job("rivers");
        assertThat(Call.of(folder, environment, "run", "wells.yaml").code()).isZero();
        assertThat(Call.of(folder, "run", "rivers.yaml").code()).isZero();
    }

    private static void job(String release) throws IOException {
        Files.writeString(
                folder.resolve(release + ".yaml"),
                "release: " + release + "\ntitle: Wells\nreleaseDate: 2015-06-09T09:30Z\nsources: [papers]\n");
    }

    private static JsonNode json(Call call) {
        return new JsonMapper().readTree(call.out()).get(0);
    }

    @Test
    void saysWhatIsProvedByWhat() {
        Call call = Call.of(
                folder, "verify", SHEET, "--certificate", "authority.pem", "--against", "output/wells/v1/release.json");
        assertThat(call.code()).as(call.out()).isZero();
        assertThat(call.out())
                .contains("verified", "signature: intact, covers the whole file", "signer: CN=Press Office")
                .contains("issuer CN=Authority; valid from 2015-01-01 to 2035-01-01", "trusted by a certificate given");
        assertThat(call.err())
                .contains("Ledger: every number", "release.json: the release's record names this very file")
                .contains("Signature: intact, over the whole file; the signer is known")
                .doesNotContain("That they are the publisher's");
    }

    @Test
    void saysThatTheSignerIsUnknownWhereNoCertificateIsGiven() {
        Call call = Call.of(folder, "verify", SHEET);
        assertThat(call.code()).isZero();
        assertThat(call.out()).contains("not checked against a known certificate");
        assertThat(call.err()).contains("the signer is not checked against a known certificate", "or by --certificate");
    }

    @Test
    void givesProgramsEveryKey() {
        JsonNode signed = json(Call.of(folder, "verify", SHEET, "--format", "json"));
        assertThat(signed.get("signature").propertyNames())
                .containsExactly(
                        "intact", "wholeFile", "signedAt", "subject", "issuer", "validFrom", "validUntil", "trust");
        assertThat(signed.get("signature").get("trust").stringValue()).isEqualTo("not-checked");
        JsonNode unsigned = json(Call.of(folder, "verify", "output/rivers/v1/fact-sheet.pdf", "--format", "json"));
        assertThat(unsigned.get("verified").booleanValue()).isTrue();
        assertThat(unsigned.get("signature").isNull()).isTrue();
        assertThat(Call.of(folder, "verify", SHEET, "--format", "csv").out())
                .startsWith("file,verified,pages,numerals,attachments,origin,signer,trust,page,message\n")
                .contains("CN=Press Office,not-checked,,");
    }

    @Test
    void failsWhereNoCertificateGivenVouchesForTheSigner() {
        Call stranger = Call.of(folder, "verify", SHEET, "--certificate", "other.pem");
        assertThat(stranger.code()).isEqualTo(ExitCode.NOT_VERIFIED);
        assertThat(stranger.out()).contains("NOT VERIFIED", "is none that the given certificates know");
        Call both = Call.of(folder, "verify", SHEET, "--certificate", "other.pem", "--certificate", "authority.pem");
        assertThat(both.code()).as(both.out()).isZero();
        Call unsigned = Call.of(folder, "verify", "output/rivers/v1/fact-sheet.pdf", "--certificate", "authority.pem");
        assertThat(unsigned.code()).isEqualTo(ExitCode.NOT_VERIFIED);
        assertThat(unsigned.out()).contains("the file is not signed");
    }

    @Test
    void failsWithThePlaceWhereSomethingWasAppended() throws IOException {
        long signed = Files.size(folder.resolve(SHEET));
        Path copy = Files.copy(folder.resolve(SHEET), folder.resolve("appended.pdf"));
        Files.writeString(copy, "% more\n", StandardOpenOption.APPEND);
        Call call = Call.of(folder, "verify", "appended.pdf", "--certificate", "authority.pem");
        assertThat(call.code()).isEqualTo(ExitCode.NOT_VERIFIED);
        assertThat(call.out())
                .contains("covers bytes 0 to " + (signed - 1) + "; the 7 bytes behind them were appended")
                .contains("does NOT cover the whole file");
    }

    @Test
    void tellsASignatureThatWasTakenOff() throws IOException {
        JsonNode files = new JsonMapper()
                .readTree(Files.readAllBytes(folder.resolve("output/wells/v1/release.json")))
                .get("files");
        int unsigned = files.valueStream()
                .filter(file -> file.get("path").stringValue().equals("fact-sheet.pdf"))
                .findFirst()
                .orElseThrow()
                .get("unsigned")
                .get("bytes")
                .intValue();
        byte[] sheet = Files.readAllBytes(folder.resolve(SHEET));
        Files.write(folder.resolve("stripped.pdf"), Arrays.copyOf(sheet, unsigned));
        Call call = Call.of(folder, "verify", "stripped.pdf", "--against", "output/wells/v1/release.json");
        assertThat(call.code()).isEqualTo(ExitCode.NOT_VERIFIED);
        assertThat(call.out()).contains("its pages are those released, but its signature was taken off");
    }

    @Test
    void namesACertificateThatIsNone() {
        Call call = Call.of(folder, "verify", SHEET, "--certificate", "papers/note.txt");
        assertThat(call.code()).isEqualTo(ExitCode.USAGE);
        assertThat(call.err()).contains("papers/note.txt: no certificate in it", "-----BEGIN CERTIFICATE-----");
    }

    @Test
    void endsBeforeAnythingIsWrittenWhereTheKeyCannotSign() throws IOException {
        job("lakes");
        Map<String, String> wrong = new HashMap<>(environment);
        wrong.put("FACTPRESS_SIGNING_PASSWORD", "wrong");
        wrong.put("FACTPRESS_OUTPUT", "elsewhere");
        Call call = Call.of(folder, wrong, "run", "lakes.yaml");
        assertThat(call.code()).isEqualTo(ExitCode.USAGE);
        assertThat(call.err()).contains("FACTPRESS_SIGNING_PASSWORD", "does not open", "key.p12");
        assertThat(folder.resolve("elsewhere")).doesNotExist();
    }
}
