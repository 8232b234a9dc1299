package org.factpress.publish;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The SMTP server that the environment names, with the login there; encrypted unless it says otherwise. */
record SmtpSettings(
        String host,
        int port,
        boolean implicitTls,
        StartTls startTls,
        @Nullable String user,
        @Nullable String password) {
    static final String URL = "FACTPRESS_SMTP_URL";
    static final String USER = "FACTPRESS_SMTP_USER";
    static final String PASSWORD = "FACTPRESS_SMTP_PASSWORD";
    static final String PASSWORD_FILE = "FACTPRESS_SMTP_PASSWORD_FILE";
    private static final String EXAMPLE =
            "; set it to smtp://HOST:587 (with STARTTLS), smtps://HOST:465, or smtp://localhost:25?starttls=never";
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    /** Whether the connection is encrypted after a greeting in the clear. */
    enum StartTls {
        REQUIRED,
        OPTIONAL,
        NEVER
    }

    static SmtpSettings of(Map<String, String> environment) {
        String url = environment.getOrDefault(URL, "").strip();
        if (url.isEmpty()) {
            throw new PublishSettingsException("Mails need a server, and " + URL + " is not set" + EXAMPLE);
        }
        try {
            return of(new URI(url), environment);
        } catch (URISyntaxException e) {
            throw wrong(url);
        }
    }

    private static SmtpSettings of(URI url, Map<String, String> environment) {
        boolean implicit = "smtps".equals(url.getScheme());
        boolean known = implicit || "smtp".equals(url.getScheme());
        if (!known || url.getHost() == null || url.getUserInfo() != null) {
            throw wrong(url.toString().replaceFirst("//.*@", "//…@"));
        }
        SmtpSettings settings = new SmtpSettings(
                url.getHost(),
                url.getPort() > 0 ? url.getPort() : implicit ? 465 : 587,
                implicit,
                startTls(url),
                blankToNull(environment.get(USER)),
                password(environment));
        settings.requireSafeLogin();
        return settings;
    }

    private static StartTls startTls(URI url) {
        String query = url.getQuery();
        if (query == null) {
            return StartTls.REQUIRED;
        }
        for (StartTls each : StartTls.values()) {
            if (query.equalsIgnoreCase("starttls=" + each)) {
                return each;
            }
        }
        throw wrong(url.toString());
    }

    private static PublishSettingsException wrong(String url) {
        return new PublishSettingsException(URL + " '" + url + "' names no mail server" + EXAMPLE
                + "; the login goes into " + USER + " and " + PASSWORD + " or " + PASSWORD_FILE);
    }

    private static @Nullable String password(Map<String, String> environment) {
        String file = blankToNull(environment.get(PASSWORD_FILE));
        if (file == null) {
            return blankToNull(environment.get(PASSWORD));
        }
        try {
            return Files.readString(Path.of(file)).strip();
        } catch (IOException e) {
            throw new PublishSettingsException(
                    PASSWORD_FILE + " names " + file + ", which cannot be read (" + e.getMessage() + ")");
        }
    }

    private void requireSafeLogin() {
        if ((user == null) != (password == null)) {
            throw new PublishSettingsException("A login at the mail server needs both " + USER + " and " + PASSWORD
                    + " (or " + PASSWORD_FILE + "); set both or neither");
        }
        if (user != null && !implicitTls && startTls == StartTls.NEVER && !THIS_MACHINE.contains(host)) {
            throw new PublishSettingsException("The password would go to " + host
                    + " in the clear; leave out ?starttls=never in " + URL + ", or the login");
        }
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    String address() {
        return host + ":" + port;
    }

    @Override
    public String toString() {
        return address();
    }
}
