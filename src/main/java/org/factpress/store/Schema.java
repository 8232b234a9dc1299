package org.factpress.store;

import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** The tables, brought to their newest form by Flyway. */
final class Schema {
    private Schema() {}

    static void migrate(DataSource source, DatabaseSettings settings) {
        try {
            Flyway.configure()
                    .dataSource(source)
                    .locations("classpath:db/migration")
                    .placeholders(Map.of("bytes", settings.isPostgres() ? "BYTEA" : "BLOB"))
                    .load()
                    .migrate();
        } catch (FlywayException failure) {
            throw new StateUnusableException(
                    "The tables of the state are not those of this version: " + failure.getMessage()
                            + " Use the version that wrote them or a newer one.",
                    failure);
        }
    }
}
