package org.factpress.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningKeyTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-02-03T12:00:00Z"), ZoneOffset.UTC);
    private static final TestKeys AUTHORITY = TestKeys.authority("CN=Authority");
    private static final TestKeys PRESS = AUTHORITY.issue("CN=Press Office");

    @TempDir
    Path folder;

    private Map<String, String> environment() {
        return new HashMap<>(TestKeys.environment(PRESS.write(folder.resolve("key.p12"))));
    }

    private static String refusal(Map<String, String> environment) {
        SigningKeyException refused =
                catchThrowableOfType(SigningKeyException.class, () -> PdfSigner.of(environment, CLOCK));
        assertThat(refused).isNotNull();
        return refused.getMessage();
    }

    @Test
    void signsNothingWhereNoKeyIsNamed() {
        assertThat(PdfSigner.of(Map.of(), CLOCK)).isEmpty();
        assertThat(PdfSigner.of(Map.of(SigningSettings.KEY, " "), CLOCK)).isEmpty();
    }

    @Test
    void takesThePasswordFromTheFirstLineOfAFile() throws IOException {
        Map<String, String> environment = environment();
        environment.remove(SigningSettings.PASSWORD);
        Path file = Files.writeString(folder.resolve("password"), TestKeys.PASSWORD + "\r\n");
        environment.put(SigningSettings.PASSWORD_FILE, file.toString());

        assertThat(PdfSigner.of(environment, CLOCK)).map(PdfSigner::subject).contains("CN=Press Office");

        environment.put(SigningSettings.PASSWORD_FILE, file + "s");
        assertThat(refusal(environment)).startsWith(SigningSettings.PASSWORD_FILE + ": " + file + "s cannot be read");
    }

    @Test
    void namesAPasswordThatIsMissingWrongOrGivenTwice() {
        Map<String, String> environment = environment();
        environment.put(SigningSettings.PASSWORD, "wrong");
        assertThat(refusal(environment)).contains(SigningSettings.PASSWORD, "does not open", "key.p12", "set the one");
        environment.put(SigningSettings.PASSWORD_FILE, "password");
        assertThat(refusal(environment)).endsWith("not both");
        environment.remove(SigningSettings.PASSWORD);
        environment.remove(SigningSettings.PASSWORD_FILE);
        assertThat(refusal(environment)).contains("needs its password");
    }

    @Test
    void namesAKeyThatIsNotThereOrNoKey() throws IOException {
        Map<String, String> environment = environment();
        environment.put(SigningSettings.KEY, folder.resolve("lost.p12").toString());
        assertThat(refusal(environment)).startsWith("FACTPRESS_SIGNING_KEY: ").contains("lost.p12 is no file; name");
        environment.put(
                SigningSettings.KEY,
                Files.writeString(folder.resolve("note.txt"), "no key").toString());
        assertThat(refusal(environment)).contains("note.txt cannot be read as PKCS#12", "name a .p12");
        environment.remove(SigningSettings.KEY);
        assertThat(refusal(environment)).startsWith("FACTPRESS_SIGNING_PASSWORD is set and FACTPRESS_SIGNING_KEY is");
    }

    @Test
    void asksWhichOfSeveralKeys() {
        Path file = TestKeys.write(
                folder.resolve("two.p12"), Map.of("press", PRESS, "archive", AUTHORITY.issue("CN=Archive")));
        Map<String, String> environment = new HashMap<>(TestKeys.environment(file));
        assertThat(refusal(environment))
                .startsWith("FACTPRESS_SIGNING_ALIAS is not set")
                .contains("archive", "press");
        environment.put(SigningSettings.ALIAS, "none");
        assertThat(refusal(environment)).contains("there is no key none");
        environment.put(SigningSettings.ALIAS, "archive");
        assertThat(PdfSigner.of(environment, CLOCK)).map(PdfSigner::subject).contains("CN=Archive");
    }

    @Test
    void namesACertificateThatIsNotValidToday() {
        Instant now = CLOCK.instant();
        TestKeys past = AUTHORITY.issue("CN=Past", "RSA", TestKeys.FROM, now.minusSeconds(1));
        assertThat(refusal(TestKeys.environment(past.write(folder.resolve("past.p12")))))
                .contains("CN=Past", "past.p12 expired on 2026-02-03; name a file with one that is valid");
        TestKeys future = AUTHORITY.issue("CN=Future", "RSA", now.plusSeconds(1), TestKeys.UNTIL);
        assertThat(refusal(TestKeys.environment(future.write(folder.resolve("future.p12")))))
                .contains("is not valid before 2026-02-03");
    }

    @Test
    void warnsAMonthBeforeTheCertificateExpires() {
        Instant soon = Instant.parse("2026-03-04T00:00:00Z");
        TestKeys press = AUTHORITY.issue("CN=Press Office", "EC", TestKeys.FROM, soon);
        assertThat(PdfSigner.of(TestKeys.environment(press.write(folder.resolve("soon.p12"))), CLOCK)
                        .flatMap(PdfSigner::warning))
                .hasValueSatisfying(warning -> assertThat(warning).contains("CN=Press Office", "2026-03-04"));
        assertThat(PdfSigner.of(environment(), CLOCK).flatMap(PdfSigner::warning))
                .isEmpty();
    }

    @Test
    void namesACertificateThatIsNotMadeForSignatures() {
        assertThat(refusal(TestKeys.environment(AUTHORITY.write(folder.resolve("ca.p12")))))
                .contains("is not made for signatures");
    }

    @Test
    void namesAFileWithCertificatesOnly() {
        assertThat(refusal(TestKeys.environment(TestKeys.write(folder.resolve("empty.p12"), Map.of()))))
                .contains("holds no private key");
    }
}
