package org.factpress.signature;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the key of the machine lies, the password of its file, and its name there if the file holds several. */
record SigningSettings(Path file, String password, @Nullable String alias) {
    static final String KEY = "FACTPRESS_SIGNING_KEY";
    static final String PASSWORD = "FACTPRESS_SIGNING_PASSWORD";
    static final String PASSWORD_FILE = "FACTPRESS_SIGNING_PASSWORD_FILE";
    static final String ALIAS = "FACTPRESS_SIGNING_ALIAS";

    /** Empty where the machine has no key; half a setting is a {@link SigningKeyException}. */
    static Optional<SigningSettings> of(Map<String, String> environment) {
        String key = value(environment, KEY);
        if (key != null) {
            return Optional.of(new SigningSettings(path(KEY, key), password(environment), value(environment, ALIAS)));
        }
        for (String other : List.of(PASSWORD, PASSWORD_FILE, ALIAS)) {
            if (value(environment, other) != null) {
                throw new SigningKeyException(other + " is set and " + KEY + " is not: set " + KEY
                        + " to the PKCS#12 file of the key, or unset " + other + " to release without a signature");
            }
        }
        return Optional.empty();
    }

    private static String password(Map<String, String> environment) {
        // Blanks may belong to a password.
        String password = environment.get(PASSWORD);
        String file = value(environment, PASSWORD_FILE);
        if ((password == null) == (file == null)) {
            throw new SigningKeyException(KEY + " needs its password: set " + PASSWORD + " or " + PASSWORD_FILE
                    + (password == null ? "" : ", not both"));
        }
        return file == null ? password : firstLine(file);
    }

    private static String firstLine(String file) {
        try {
            return Files.readString(path(PASSWORD_FILE, file))
                    .lines()
                    .findFirst()
                    .orElse("");
        } catch (IOException e) {
            throw new SigningKeyException(
                    PASSWORD_FILE + ": " + file + " cannot be read (" + e + "); name a text file with the password"
                            + " on its first line",
                    e);
        }
    }

    private static Path path(String variable, String value) {
        try {
            return Path.of(value);
        } catch (InvalidPathException e) {
            throw new SigningKeyException(variable + ": " + value + " is no path; name a file", e);
        }
    }

    private static @Nullable String value(Map<String, String> environment, String variable) {
        String value = environment.getOrDefault(variable, "").strip();
        return value.isEmpty() ? null : value;
    }
}
