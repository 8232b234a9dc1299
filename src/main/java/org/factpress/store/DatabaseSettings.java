package org.factpress.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the state lives: a JDBC address with user and password, or an H2 file below the output folder. */
public record DatabaseSettings(
        String url,
        @Nullable String user,
        @Nullable String password,
        @Nullable Path folder) {
    public static final String URL = "FACTPRESS_DATABASE_URL";
    public static final String USER = "FACTPRESS_DATABASE_USER";
    public static final String PASSWORD = "FACTPRESS_DATABASE_PASSWORD";

    /** The database that the environment names, else the file {@code state/factpress} below {@code output}. */
    public static DatabaseSettings of(Path output, Map<String, String> environment) {
        String url = environment.get(URL);
        if (url == null || url.isBlank()) {
            return file(output.resolve("state"));
        }
        return new DatabaseSettings(url.strip(), environment.get(USER), environment.get(PASSWORD), null);
    }

    private static DatabaseSettings file(Path folder) {
        Path absolute = folder.toAbsolutePath().normalize();
        // A semicolon would end the path and start a setting.
        String path = absolute.resolve("factpress").toString().replace(";", "\\;");
        return new DatabaseSettings(
                "jdbc:h2:file:" + path + ";AUTO_SERVER=TRUE;WRITE_DELAY=0;TRACE_LEVEL_FILE=0", "sa", "", absolute);
    }

    /** False where nothing was ever run: reading would only make an empty file. */
    public boolean exists() {
        return folder == null || Files.exists(folder.resolve("factpress.mv.db"));
    }

    boolean isPostgres() {
        return url.startsWith("jdbc:postgresql:");
    }
}
