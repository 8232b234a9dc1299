package org.factpress.release;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** The software that writes the release. */
public final class Software {
    private static final String VERSION = read();

    private Software() {}

    /** The version as the build wrote it, such as {@code 1.4.0}. */
    public static String version() {
        return VERSION;
    }

    private static String read() {
        Properties properties = new Properties();
        try (InputStream in = Software.class.getResourceAsStream("/org/factpress/version.properties")) {
            properties.load(Objects.requireNonNull(in, "version.properties is missing from the jar"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version");
    }
}
