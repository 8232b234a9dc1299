package org.factpress.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.factpress.publish.SmtpSettings.StartTls;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmtpSettingsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "smtp://mail.example.org,                        587, false, REQUIRED",
        "smtp://mail.example.org:25?starttls=optional,   25,  false, OPTIONAL",
        "smtp://mail.example.org:25?starttls=never,      25,  false, NEVER",
        "smtps://mail.example.org,                       465, true,  REQUIRED",
    })
    void encryptsUnlessToldOtherwise(String url, int port, boolean implicit, StartTls startTls) {
        SmtpSettings settings = SmtpSettings.of(Map.of(SmtpSettings.URL, url));

        assertThat(settings.host()).isEqualTo("mail.example.org");
        assertThat(settings.port()).isEqualTo(port);
        assertThat(settings.implicitTls()).isEqualTo(implicit);
        assertThat(settings.startTls()).isEqualTo(startTls);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "mail.example.org",
                "http://mail.example.org",
                "smtp://",
                "smtp://mail.example.org?starttls=perhaps",
                "smtp://press:secret@mail.example.org"
            })
    void tellsAnAddressThatIsNoneWithoutShowingASecret(String url) {
        assertThatExceptionOfType(PublishSettingsException.class)
                .isThrownBy(() -> SmtpSettings.of(Map.of(SmtpSettings.URL, url)))
                .withMessageContainingAll(SmtpSettings.URL, "smtp://HOST:587")
                .withMessageNotContaining("secret");
    }

    @Test
    void takesThePasswordFromAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("password"), "secret\n");

        SmtpSettings settings =
                SmtpSettings.of(login("smtp://mail.example.org", SmtpSettings.PASSWORD_FILE, file.toString()));

        assertThat(settings.password()).isEqualTo("secret");
        assertThat(settings.toString()).doesNotContain("secret");
    }

    @Test
    void neverSendsAPasswordInTheClearToAnotherMachine() {
        assertThatExceptionOfType(PublishSettingsException.class)
                .isThrownBy(() -> SmtpSettings.of(
                        login("smtp://mail.example.org?starttls=never", SmtpSettings.PASSWORD, "secret")))
                .withMessageContaining("in the clear");
        assertThat(SmtpSettings.of(login("smtp://localhost?starttls=never", SmtpSettings.PASSWORD, "secret"))
                        .user())
                .isEqualTo("press");
    }

    @Test
    void aLoginNeedsNameAndPassword() {
        Map<String, String> half = Map.of(SmtpSettings.URL, "smtp://mail.example.org", SmtpSettings.USER, "press");

        assertThatExceptionOfType(PublishSettingsException.class)
                .isThrownBy(() -> SmtpSettings.of(half))
                .withMessageContainingAll(SmtpSettings.USER, SmtpSettings.PASSWORD_FILE);
    }

    private static Map<String, String> login(String url, String secret, String value) {
        Map<String, String> environment = new HashMap<>(Map.of(SmtpSettings.URL, url, SmtpSettings.USER, "press"));
        environment.put(secret, value);
        return environment;
    }
}
